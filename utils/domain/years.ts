/**
 * Dates are sorted as text, which holds for years of four digits: also for what follows from a date, as the
 * next of a series or the day after the days away.
 */
import { InvalidInputError } from './errors';

/** Whether a year is outside 1900–9000. */
export const isOddYear = (year: number) => year < 1900 || year > 9000;

/**
 * @param field - named in the error.
 * @throws {InvalidInputError} for a year outside 1900–9000.
 */
export function refuseOddYear(year: number, field: string): void {
  if (isOddYear(year)) throw new InvalidInputError(field);
}
