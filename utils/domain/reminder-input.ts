/** The door for what a user asks to be reminded of. */
import { InvalidInputError } from './errors';
import { REMINDER_KINDS, type ReminderKind } from './reminder';
import { cleanLine, isTooLong } from './text';
import { refuseOddYear } from './years';

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

/** A plain date as stored: a real day, written `YYYY-MM-DD`. */
export function cleanDate(on: string): string {
  const day = valid(() => Temporal.PlainDate.from(on, { overflow: 'reject' }), 'on');
  refuseOddYear(day.year, 'on');
  return day.toString();
}

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
    time: timed
      ? valid(() => Temporal.PlainTime.from(time).toString({ smallestUnit: 'minute' }), 'time')
      : null,
    zone: timed
      ? valid(
          () => Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone).timeZoneId,
          'zone',
        )
      : null,
  };
}

function valid<T>(read: () => T, field: string): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw new InvalidInputError(field, { cause: error });
    throw error;
  }
}
