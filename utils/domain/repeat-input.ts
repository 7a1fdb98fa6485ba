/** The door for how a reminder comes again. */
import { cleanDate } from './clean-when';
import { InvalidInputError } from './errors';
import { nthsOf } from './next-on';
import { REPEAT_UNITS, type Repeat } from './repeat';

/** The longest pause between two: nobody means more, and every date keeps a year of four digits. */
export const LONGEST_EVERY = 99;

/**
 * Checks a rule.
 *
 * @param on - the reminder's clean date; a series begins with it, unless it began before.
 * @throws {InvalidInputError} for a unit, a number or a weekday that a series cannot have.
 */
export function cleanRepeat({ every, unit, from, nth }: Repeat, on: string): Repeat {
  const isCount = Number.isInteger(every) && every >= 1 && every <= LONGEST_EVERY;
  if (!isCount || !REPEAT_UNITS.includes(unit)) throw new InvalidInputError('repeat');
  const begun = cleanDate(from);
  const first = begun <= on ? begun : on;
  const monthly = unit === 'month' || unit === 'year';
  if (nth !== null && !(monthly && nthsOf(Temporal.PlainDate.from(first)).includes(nth)))
    throw new InvalidInputError('repeat');
  return { every, unit, from: first, nth };
}
