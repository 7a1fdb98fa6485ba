/** What is typed about a meeting before it is planned. */
import { ACTIVITIES, MEETING_KINDS, type Meeting } from '../../utils/domain/meeting';
import type { MeetingInput } from '../../utils/domain/meeting-input';
import { isOther, type Other } from '../outreach/log-draft';

export type MeetingDraft = Omit<MeetingInput, 'personIds' | 'on' | 'minutes'> & {
  guests: Other[];
  /** The day, in words; read when saved. */
  when: string;
  /** As typed. */
  minutes: string;
};

/** A talk of half an hour at two in the afternoon, where the user is. */
export function emptyMeeting(guest: Other, zone: string): MeetingDraft {
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
export function meetingDraftOf(meeting: Meeting, guests: Other[]): MeetingDraft {
  const { kind, title, on, time, zone, minutes, place, note, confidential } = meeting;
  const { mentorshipId, activity } = meeting;
  const words = { title, when: on, time, zone, minutes: String(minutes), place, note };
  return { guests, kind, ...words, confidential, mentorshipId, activity };
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
  return (
    Array.isArray(guests) &&
    guests.every(isOther) &&
    MEETING_KINDS.some((one) => one === kind) &&
    ['boolean', 'undefined'].includes(typeof texts.confidential) &&
    [...ACTIVITIES, null, undefined].some((one) => one === texts.activity) &&
    (texts.mentorshipId == null || typeof texts.mentorshipId === 'string') &&
    TEXTS.every((name) => typeof texts[name] === 'string')
  );
}

const TEXTS = ['title', 'when', 'time', 'zone', 'minutes', 'place', 'note'] as const;
