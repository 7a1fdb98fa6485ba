/** The door for what a user asks to be reminded of. */
import { cleanDate, cleanTime, cleanZone } from './clean-when';
import { InvalidInputError } from './errors';
import { REMINDER_KINDS, type ReminderKind } from './reminder';
import type { Repeat } from './repeat';
import { cleanRepeat } from './repeat-input';
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
  /** How it comes again; null for once. Left out, it stays as it is. */
  repeat?: Repeat | null | undefined;
  /** What it waits for, in the user's words; null for nothing. Left out, it stays as it is. */
  waitsFor?: string | null | undefined;
}

const TEXT = 500;

/**
 * Checks a reminder's values.
 *
 * @throws {InvalidInputError} for a day, time, zone or repeat that does not exist, or more text than is kept.
 */
export function cleanReminder(input: ReminderInput): ReminderInput {
  if (!REMINDER_KINDS.includes(input.kind)) throw new InvalidInputError('kind');
  if (isTooLong(input.text, TEXT)) throw new InvalidInputError('text');
  const { time, zone, repeat, waitsFor } = input;
  if (time !== null && zone === null) throw new InvalidInputError('zone');
  const timed = time !== null && zone !== null;
  const on = cleanDate(input.on);
  return {
    kind: input.kind,
    text: cleanLine(input.text, TEXT),
    on,
    time: timed ? cleanTime(time) : null,
    zone: timed ? cleanZone(zone) : null,
    ...(repeat === undefined ? {} : { repeat: repeat && cleanRepeat(repeat, on) }),
    ...(waitsFor === undefined ? {} : { waitsFor: cleanWaitsFor(waitsFor) }),
  };
}

/**
 * What a reminder waits for, as stored; null for nothing.
 *
 * @throws {InvalidInputError} for more text than is kept.
 */
export function cleanWaitsFor(words: string | null): string | null {
  if (words === null) return null;
  if (isTooLong(words, TEXT)) throw new InvalidInputError('waitsFor');
  return cleanLine(words, TEXT) || null;
}
