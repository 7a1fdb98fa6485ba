/** The door for a meeting that the user plans. */
import { cleanDate, cleanTime, cleanZone } from './clean-when';
import { InvalidInputError } from './errors';
import { ACTIVITIES, MEETING_KINDS, type Meeting } from './meeting';
import type { Values } from './row';
import { LONGEST_URL } from './safe-url';
import { cleanLine, cleanText, isTooLong } from './text';

type Held = 'state' | 'interactionId' | 'notes' | 'startedAt';

export type MeetingInput = Omit<Values<Meeting>, Held | 'confidential'> & {
  /** Named in no notice and no other calendar; no unless told otherwise. */
  confidential?: boolean | undefined;
};

const TITLE = 500;
const NOTE = 20_000;
/** Two weeks: a conference, with room. */
const LONGEST = 14 * 24 * 60;

/**
 * Checks a meeting's values.
 *
 * @throws {InvalidInputError} without people; for a kind, day, time, zone or length that there is not; for
 *   more text than is kept.
 */
export function cleanMeeting(input: MeetingInput): MeetingInput & { confidential: boolean } {
  const { personIds, kind, title, minutes, place, note, activity = null } = input;
  if (personIds.length === 0) throw new InvalidInputError('personIds');
  if (!MEETING_KINDS.includes(kind)) throw new InvalidInputError('kind');
  if (activity !== null && !ACTIVITIES.includes(activity)) throw new InvalidInputError('activity');
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > LONGEST)
    throw new InvalidInputError('minutes');
  if (isTooLong(title, TITLE)) throw new InvalidInputError('title');
  if (isTooLong(place, LONGEST_URL)) throw new InvalidInputError('place');
  if (isTooLong(note, NOTE)) throw new InvalidInputError('note');
  return {
    personIds: [...new Set(personIds)],
    kind,
    title: cleanLine(title, TITLE),
    on: cleanDate(input.on),
    time: cleanTime(input.time),
    zone: cleanZone(input.zone),
    minutes,
    place: cleanLine(place, LONGEST_URL),
    note: cleanText(note, NOTE),
    confidential: input.confidential ?? false,
    mentorshipId: input.mentorshipId ?? null,
    activity,
  };
}

/**
 * Notes of a meeting, as stored: as they were typed.
 *
 * @throws {InvalidInputError} for more text than is kept.
 */
export function cleanNotes(notes: string): string {
  if (isTooLong(notes, NOTE)) throw new InvalidInputError('notes');
  return cleanText(notes, NOTE);
}
