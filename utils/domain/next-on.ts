/**
 * When something that repeats comes again. Every date is counted from the series' first one and never from
 * the last occurrence, so that what is put off, done late or cut short by a month's end moves none of the others.
 */
import type { Repeat } from './repeat';

/**
 * The first date of a series strictly after a day.
 *
 * Months that are too short take their last day (31 January, 28 February, 31 March), as does 29 February in
 * years that have none: what is due each month is due in every month, where RFC 5545 would leave it out.
 *
 * @param repeat - a clean one (repeat-input.ts).
 * @param after - `2026-11-21`.
 * @returns a plain date, `2026-12-08`.
 */
export function nextOn(repeat: Repeat, after: string): string {
  const from = Temporal.PlainDate.from(repeat.from);
  const day = Temporal.PlainDate.from(after);
  const isAfter = (date: Temporal.PlainDate) => Temporal.PlainDate.compare(date, day) > 0;
  let turn = isAfter(from) ? 0 : turnsUntil(repeat, from, day);
  while (!isAfter(occurrence(repeat, from, turn))) turn += 1;
  return occurrence(repeat, from, turn).toString();
}

/** How many turns have surely passed: none of them is after the day. */
function turnsUntil(
  { every, unit }: Repeat,
  from: Temporal.PlainDate,
  day: Temporal.PlainDate,
): number {
  // Within one month a weekday moves by less than a month: one turn less is sure.
  const { days, weeks, months, years } = from.until(day, { largestUnit: unit });
  return Math.max(
    0,
    Math.floor({ day: days, week: weeks, month: months, year: years }[unit] / every) - 1,
  );
}

/** The date of a turn, 0 for the first. */
function occurrence(
  { every, unit, nth }: Repeat,
  from: Temporal.PlainDate,
  turn: number,
): Temporal.PlainDate {
  if (unit === 'day') return from.add({ days: every * turn });
  if (unit === 'week') return from.add({ weeks: every * turn });
  const months = every * turn * (unit === 'year' ? 12 : 1);
  if (nth === null) return from.add({ months });
  return nthWeekday(from.toPlainYearMonth().add({ months }), from.dayOfWeek, nth);
}

/** @param nth - from the month's start, 1 to 4; -1 for its last. */
function nthWeekday(month: Temporal.PlainYearMonth, weekday: number, nth: number) {
  if (nth < 0) {
    const last = month.toPlainDate({ day: month.daysInMonth });
    return last.subtract({ days: (last.dayOfWeek - weekday + 7) % 7 });
  }
  const first = month.toPlainDate({ day: 1 });
  return first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + (nth - 1) * 7 });
}

/**
 * How a day's weekday can be counted within its month: from the start, and from the end where it is the last.
 *
 * @returns `[2]` for a second Tuesday, `[4, -1]` for a fourth that is also the last, `[-1]` for a fifth.
 */
export function nthsOf(date: Temporal.PlainDate): number[] {
  const nth = Math.ceil(date.day / 7);
  const isLast = date.day + 7 > date.daysInMonth;
  return [...(nth <= 4 ? [nth] : []), ...(isLast ? [-1] : [])];
}
