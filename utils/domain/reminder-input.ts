/** The door for what a user asks to be reminded of. */
import { cleanDate, cleanTime, cleanZone } from './clean-when';
import { InvalidInputError } from './errors';
import { REMINDER_KINDS, type ReminderKind } from './reminder';
import { cleanLine, isTooLong } from './text';

export interface ReminderInput {
  kind: ReminderKind;
  /** What to do, in the user's words; empty for the kind's own words. */
  text: string;
  /** A plain date, `2026-12-01`. */
  on: string;
  /** A local time in `zone`, `14:30`; null for all day. */
  time: string | null;
  /** IANA zone of `time`; null for all day. */
  zone: string | null;
}

const TEXT = 500;

/**
 * Checks a reminder's values.
 *
 * @throws {InvalidInputError} for a day, time or zone that does not exist, or more text than is kept.
 */
export function cleanReminder(input: ReminderInput): ReminderInput {
  if (!REMINDER_KINDS.includes(input.kind)) throw new InvalidInputError('kind');
  if (isTooLong(input.text, TEXT)) throw new InvalidInputError('text');
  const { time, zone } = input;
  if (time !== null && zone === null) throw new InvalidInputError('zone');
  const timed = time !== null && zone !== null;
  return {
    kind: input.kind,
    text: cleanLine(input.text, TEXT),
    on: cleanDate(input.on),
    time: timed ? cleanTime(time) : null,
    zone: timed ? cleanZone(zone) : null,
  };
}
