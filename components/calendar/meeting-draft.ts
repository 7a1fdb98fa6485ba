/** What is typed about a meeting before it is planned. */
import { MEETING_KINDS, type Meeting } from '../../utils/domain/meeting';
import type { MeetingInput } from '../../utils/domain/meeting-input';

/** With whom; the name is for the screen alone. */
export interface Guest {
  id: string;
  name: string;
}

export type MeetingDraft = Omit<MeetingInput, 'personIds' | 'on' | 'minutes'> & {
  guests: Guest[];
  /** The day, in words; read when saved. */
  when: string;
  /** As typed. */
  minutes: string;
};

/** A talk of half an hour at two in the afternoon, where the user is. */
export function emptyMeeting(guest: Guest, zone: string): MeetingDraft {
  return {
    guests: [guest],
    kind: 'meeting',
    title: '',
    when: '',
    time: '14:00',
    zone,
    minutes: '30',
    place: '',
    note: '',
  };
}

/** A planned meeting, ready to change. */
export function meetingDraftOf(meeting: Meeting, guests: Guest[]): MeetingDraft {
  const { kind, title, on, time, zone, minutes, place, note } = meeting;
  return { guests, kind, title, when: on, time, zone, minutes: String(minutes), place, note };
}

/** @param on - the day that the words came to. */
export function meetingInputOf(draft: MeetingDraft, on: string): MeetingInput {
  const { guests, when: _when, minutes, ...values } = draft;
  return { ...values, on, minutes: Number(minutes), personIds: guests.map(({ id }) => id) };
}

/** Whether a kept draft has this shape. */
export function isMeetingDraft(value: unknown): value is MeetingDraft {
  if (typeof value !== 'object' || value === null) return false;
  const { guests, kind, ...texts } = value as Partial<Record<keyof MeetingDraft, unknown>>;
  const isGuest = (one: unknown) => {
    const { id, name } = Object(one) as Partial<Guest>;
    return typeof id === 'string' && typeof name === 'string';
  };
  return (
    Array.isArray(guests) &&
    guests.every(isGuest) &&
    MEETING_KINDS.some((one) => one === kind) &&
    TEXTS.every((name) => typeof texts[name] === 'string')
  );
}

const TEXTS = ['title', 'when', 'time', 'zone', 'minutes', 'place', 'note'] as const;
