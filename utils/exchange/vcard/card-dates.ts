/** Birthdays and other days, which every version and program writes differently. */

const FULL = /^(\d{4})-?(\d{2})-?(\d{2})(?:T00:?00(?::?00(?:\.0+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const YEARLESS = /^--(\d{2})-?(\d{2})$/;

/**
 * @param omitted - the year that stands for none (Apple writes 1604).
 * @returns `1980-04-12`, `--04-12` without a year; null where it is no whole day.
 */
export function cardDay(text: string, omitted?: string): string | null {
  const [, year = '', month = '', day = ''] = FULL.exec(text) ?? [];
  if (year !== '' && year !== omitted)
    return isDay(year, month, day) ? `${year}-${month}-${day}` : null;
  const [, ofMonth = month, ofDay = day] = YEARLESS.exec(text) ?? [];
  // A leap year, so that the last of February has a birthday too.
  return isDay('2000', ofMonth, ofDay) ? `--${ofMonth}-${ofDay}` : null;
}

/** Whether it is a year, a month, a day of any month, or a day with a time (RFC 6350, 4.3.4). */
export function isPartOfDay(text: string): boolean {
  const [day = '', time] = text.split(/T(.*)/s);
  const isPart = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$|^--(?:0[1-9]|1[0-2])$|^---(?:[0-2]\d|3[01])$/.test(
    day,
  );
  if (time === undefined) return isPart;
  return /^[\d:Z.+-]+$/.test(time) && (day === '' || isPart || cardDay(day) !== null);
}

/** A day as version 4.0 writes it: `19800412`, `--0412`. Anything else stays. */
export function basicDay(text: string): string {
  const day = cardDay(text);
  if (day === null) return text;
  return day.startsWith('--') ? `--${day.slice(2).replace('-', '')}` : day.replaceAll('-', '');
}

/** How long a month is, by year and month; 0 for none. Thousands of birthdays are in a few hundred months. */
const lengths = new Map<string, number>();
const LENGTHS_MAX = 5_000;

function isDay(year: string, month: string, day: string): boolean {
  const key = `${year}-${month}`;
  const length = lengths.get(key) ?? lengthOf(key);
  if (lengths.size < LENGTHS_MAX) lengths.set(key, length);
  return Number(day) > 0 && Number(day) <= length;
}

function lengthOf(month: string): number {
  try {
    return Temporal.PlainYearMonth.from(month).daysInMonth;
  } catch {
    return 0;
  }
}
