/** Dates as a person says them, in the browser's language. Nothing here reads the clock. */
import { storedDay } from '../../utils/domain/stored-day';

/**
 * The locale of dates: the language of Kith's own words, which stand around them, in the variant the
 * reader prefers ("21 November" and not "November 21" for a reader of British English).
 */
export function locale(): string | undefined {
  if (typeof document === 'undefined') return undefined;
  const language = document.documentElement.lang;
  if (!language) return undefined;
  return navigator.languages.find((one) => one.split('-')[0] === language) ?? language;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A formatter of dates, made once for each kind. */
export function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale()} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale(), options);
  formats.set(key, made);
  return made;
}

/** A plain date at noon UTC: formatted in UTC it is that date everywhere. */
const atNoon = (date: Temporal.PlainDate) => new Date(`${date.toString()}T12:00:00Z`);

/**
 * A day in words.
 *
 * @param on - the day, `2026-12-01`, or as Temporal has it.
 * @param today - the reader's day.
 * @returns "today", "tomorrow", "yesterday" in the reader's language; "Tue 1 Dec" in the months around; in another year with that year.
 */
export function dayWords(on: string | Temporal.PlainDate, today: Temporal.PlainDate): string {
  const date = typeof on === 'string' ? storedDay(on) : on;
  const days = today.until(date, { largestUnit: 'day' }).days;
  if (Math.abs(days) <= 1) {
    return new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(days, 'day');
  }
  return dateWords(date, today);
}

/**
 * A date, near or far.
 *
 * @returns "Tue 1 Dec" in the months around; in another year with that year.
 */
export function dateWords(date: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const isNear = Math.abs(today.until(date, { largestUnit: 'day' }).days) < 300;
  return format({
    timeZone: 'UTC',
    ...(isNear ? { weekday: 'short' as const } : {}),
    ...(date.year === today.year ? {} : { year: 'numeric' as const }),
    day: 'numeric',
    month: 'short',
  }).format(atNoon(date));
}

/**
 * How people say when something was, once the day no longer matters.
 *
 * @returns "March"; with its year unless it is the current one.
 */
export function monthWords(date: Temporal.PlainDate, today: Temporal.PlainDate): string {
  return format({
    timeZone: 'UTC',
    month: 'long',
    ...(date.year === today.year ? {} : { year: 'numeric' as const }),
  }).format(atNoon(date));
}

/** A whole day: "Saturday 21 November". */
export function fullDayWords(on: string | Temporal.PlainDate): string {
  return format({ timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' }).format(
    atNoon(Temporal.PlainDate.from(on)),
  );
}

/** A day for a text that is read elsewhere and later: "21 November 2026". */
export function fullDateWords(on: string | Temporal.PlainDate): string {
  return format({ timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }).format(
    atNoon(typeof on === 'string' ? storedDay(on) : on),
  );
}

/** The day an instant falls on where the reader is. */
export function dayOf(at: string, zone: string): Temporal.PlainDate {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate();
}
