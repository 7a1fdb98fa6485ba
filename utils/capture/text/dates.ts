/** Dates of machine-readable data, only as precise as positions and educations are kept. */

/**
 * A date as a year, with its month when given.
 *
 * @param raw - ISO 8601 (`2021-07-15T09:00Z`, `2021-07`), a year as text or number, `07/2021`.
 * @returns `2021` or `2021-07`; of any other text the year in it; null when there is none from 1900 to 2099.
 */
export function toMonth(raw: unknown): string | null {
  if (typeof raw !== 'string' && typeof raw !== 'number') return null;
  const text = String(raw).slice(0, 80).trim();
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text)?.[0];
  if (year === undefined) return null;
  const month = /^\d{4}-(\d\d)(?!\d)/.exec(text)?.[1] ?? /^(\d\d?)[./-]\d{4}$/.exec(text)?.[1];
  const number = Number(month);
  return number >= 1 && number <= 12 ? `${year}-${String(number).padStart(2, '0')}` : year;
}
