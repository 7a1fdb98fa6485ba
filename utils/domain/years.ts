/** Dates are sorted as text, which holds for years of four digits; nobody means an earlier one. */
import { InvalidInputError } from './errors';

/**
 * @param field - named in the error.
 * @throws {InvalidInputError} for a year outside 1900–9999.
 */
export function refuseOddYear(year: number, field: string): void {
  if (year < 1900 || year > 9999) throw new InvalidInputError(field);
}
