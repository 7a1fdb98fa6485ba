/**
 * A repeat of Kith as iCalendar has it (RFC 5545, 3.8.5), with the dates of `nextOn`. Months too short for a
 * day take their last one there, and are left out here. Widely read rules have no word for that (BYSETPOS
 * beside BYMONTHDAY is not understood by all: they show three days each month), so those dates are listed.
 */
import { nextOn } from '../../domain/next-on';
import type { Repeat } from '../../domain/repeat';

/** Dates and clock changes are listed for so many years ahead. */
export const YEARS_AHEAD = 20;

/** From Monday on, as ISO 8601 counts. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

export interface Recurrence {
  /** A rule for all dates but the listed ones: `FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR`; null where all are listed. */
  rule: string | null;
  /** Plain dates. */
  dates: string[];
}

/**
 * How a series goes on.
 *
 * @param first - a date of the series, from which on it is told.
 */
export function recurrence(repeat: Repeat, first: string): Recurrence {
  const rule = ruleOf(repeat);
  const { day } = Temporal.PlainDate.from(repeat.from);
  const isOften = repeat.unit === 'month' && repeat.nth === null && (day === 29 || day === 30);
  if (!isOften) return { rule, dates: [] };
  const isShort = (date: string) => Temporal.PlainDate.from(date).day !== day;
  const dates = datesAhead(repeat, first);
  // A rule may only begin with a date of its own; and where there is none, some programs forget the first date.
  return isShort(first)
    ? { rule: null, dates: [first, ...dates] }
    : { rule, dates: dates.filter(isShort) };
}

/**
 * The date of a series that a reminder now stands for.
 *
 * @param on - where it stands, perhaps put off from that date.
 * @returns the last date of the series up to `on`, or the first one where `on` is before it.
 */
export function standsFor(repeat: Repeat, on: string): string {
  const turn = Temporal.Duration.from({ [`${repeat.unit}s`]: repeat.every });
  // A turn and a month further back there is a date of the series for sure, or its beginning.
  const back = Temporal.PlainDate.from(on).subtract(turn).subtract({ months: 1 });
  let date = nextOn(repeat, back.toString());
  for (let next = nextOn(repeat, date); next <= on; next = nextOn(repeat, date)) date = next;
  return date;
}

function ruleOf({ every, unit, from, nth }: Repeat): string {
  const first = Temporal.PlainDate.from(from);
  const interval = every === 1 ? '' : `;INTERVAL=${every}`;
  if (unit === 'day') return `FREQ=DAILY${interval}`;
  if (unit === 'week') return `FREQ=WEEKLY${interval}`;
  const isYear = unit === 'year';
  const isLast = isYear ? first.month === 2 && first.day === 29 : first.day === 31;
  const monthDay = `BYMONTHDAY=${isLast ? -1 : first.day}`;
  const day = nth === null ? monthDay : `BYDAY=${nth}${WEEKDAYS[first.dayOfWeek - 1]}`;
  return isYear
    ? `FREQ=YEARLY${interval};BYMONTH=${first.month};${day}`
    : `FREQ=MONTHLY${interval};${day}`;
}

function datesAhead(repeat: Repeat, first: string): string[] {
  const end = Temporal.PlainDate.from(first).add({ years: YEARS_AHEAD }).toString();
  const dates: string[] = [];
  for (let date = nextOn(repeat, first); date <= end; date = nextOn(repeat, date)) dates.push(date);
  return dates;
}
