/** All about one meeting, for its page: whom it is with, what to talk about, what was agreed before and in it. */
import { type AgendaPoint, agendaOf, byTime, meetingBefore } from '../domain/agenda';
import type { ActionItem } from '../domain/items/action-item';
import type { ItemOf, ItemTable } from '../domain/items/items';
import type { Meeting } from '../domain/meeting';
import type { Person } from '../domain/person';
import { actionsWith } from './action-items';
import type { Kith } from './kith';
import { isLiving } from './living';
import { guestsOf } from './meetings';

/** What a meeting brings, by the key that captures it. */
export const CAPTURED = [
  'actionItems',
  'advice',
  'favours',
  'resources',
  'introductions',
] as const satisfies readonly ItemTable[];
export type CapturedTable = (typeof CAPTURED)[number];

/** Something that came of a meeting. */
export type Captured = { [T in CapturedTable]: { table: T; item: ItemOf<T> } }[CapturedTable];

export interface MeetingView {
  meeting: Meeting;
  /** Whom it is with, the one it is about first; who was deleted is not among them. */
  people: Person[];
  points: AgendaPoint[];
  /** Agreed before this meeting: still open, or settled since the one before. */
  actions: ActionItem[];
  captured: Captured[];
  /** The next one planned with any of them. */
  next: Meeting | null;
}

/** @returns null when there is no such meeting, or nobody of it is left. */
export async function meetingView(kith: Kith, id: string): Promise<MeetingView | null> {
  const { db } = kith;
  const meeting = await db.meetings.get(id);
  if (!meeting || !isLiving(meeting)) return null;
  const { personIds } = meeting;
  const [guests, meetings, agenda, actions, captured, mentorship] = await Promise.all([
    guestsOf(kith, meeting),
    db.meetings.where('personIds').anyOf(personIds).distinct().filter(isLiving).toArray(),
    db.agenda.where('personId').anyOf(personIds).filter(isLiving).toArray(),
    actionsWith(kith, personIds),
    capturedIn(kith, meeting),
    meeting.mentorshipId ? db.mentorships.get(meeting.mentorshipId) : undefined,
  ]);
  if (guests.length === 0) return null;
  const before = meetingBefore(meeting, meetings);
  const isAhead = (one: Meeting) => one.state === 'planned' && byTime(one, meeting) > 0;
  return {
    meeting,
    people: guests.toSorted(
      (a, b) => Number(b.id === mentorship?.personId) - Number(a.id === mentorship?.personId),
    ),
    points: agendaOf(meeting, agenda, meetings),
    actions: actions.filter(
      (one) => one.meetingId !== id && (one.state === 'open' || isSince(one, before)),
    ),
    captured,
    next: meetings.filter(isAhead).sort(byTime)[0] ?? null,
  };
}

const isSince = ({ state, doneOn }: ActionItem, before: Meeting | undefined) =>
  state === 'done' && doneOn !== null && before !== undefined && doneOn >= before.on;

/** What is linked to a meeting, as it was written down. */
async function capturedIn({ db }: Kith, { id, personIds }: Meeting): Promise<Captured[]> {
  const about = await Promise.all(
    CAPTURED.map(async (table) => {
      const index = table === 'introductions' ? 'personIds' : 'personId';
      const rows = await db.table(table).where(index).anyOf(personIds).distinct().toArray();
      return rows
        .filter((item) => isLiving(item) && item.meetingId === id)
        .map((item) => ({ table, item }) as Captured);
    }),
  );
  return about.flat().sort((a, b) => (a.item.id < b.item.id ? -1 : 1));
}

/** The meetings with somebody that belong to a mentorship, or to none that was named; by time. */
export async function meetingsOf(
  { db }: Kith,
  { id, personId }: Pick<ItemOf<'mentorships'>, 'id' | 'personId'>,
): Promise<Meeting[]> {
  const theirs = await db.meetings.where('personIds').equals(personId).filter(isLiving).toArray();
  return theirs
    .filter(
      ({ state, mentorshipId = null }) => state !== 'cancelled' && (mentorshipId ?? id) === id,
    )
    .sort(byTime);
}
