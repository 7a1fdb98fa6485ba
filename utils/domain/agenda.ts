/**
 * Which points a meeting has: those written for it, and for the next one with somebody also what was never covered
 * before. Nothing is copied or moved: what is carried over follows from what was covered.
 */
import type { AgendaItem } from './items/agenda-item';
import type { Meeting } from './meeting';
import { beginsAt } from './meeting-time';

/** A point of a meeting's agenda. */
export interface AgendaPoint {
  item: AgendaItem;
  /** It was on the agenda of an earlier meeting, and not covered. */
  isCarried: boolean;
}

/**
 * @param items - living points with those whom the meeting is with.
 * @param meetings - living meetings with any of them, this one too.
 * @returns in the order in which they were written.
 */
export function agendaOf(
  meeting: Meeting,
  items: readonly AgendaItem[],
  meetings: readonly Meeting[],
): AgendaPoint[] {
  const planned = meetings.filter(({ state }) => state === 'planned');
  const waits = new Set(planned.map(({ id }) => id));
  const isFor = ({ personId, meetingId, covered }: AgendaItem) => {
    if (meetingId === meeting.id) return true;
    if (covered || (meetingId !== null && waits.has(meetingId))) return false;
    return nextWith(personId, planned)?.id === meeting.id;
  };
  return items
    .filter(isFor)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((item) => ({
      item,
      isCarried: item.meetingId !== null && item.meetingId !== meeting.id,
    }));
}

/** The planned meeting with somebody that comes first; undefined where none is planned. */
function nextWith(personId: string, planned: readonly Meeting[]): Meeting | undefined {
  return planned.filter(({ personIds }) => personIds.includes(personId)).sort(byTime)[0];
}

/** The held meeting before this one, with any of the same people. */
export function meetingBefore(meeting: Meeting, meetings: readonly Meeting[]): Meeting | undefined {
  return meetings
    .filter((one) => one.state === 'held' && one.id !== meeting.id && byTime(one, meeting) < 0)
    .sort(byTime)
    .at(-1);
}

/** By when they begin; of two at one time the one planned earlier comes first. */
export function byTime(a: Meeting, b: Meeting): number {
  return Temporal.Instant.compare(beginsAt(a), beginsAt(b)) || (a.id < b.id ? -1 : 1);
}
