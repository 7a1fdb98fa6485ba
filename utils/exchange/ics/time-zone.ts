/** A time zone told by its clock changes (RFC 5545, 3.6.5), so that a file is right wherever it is read. */
import { contentLine, localTime, textValue } from '../content-line';
import { WEEKDAYS } from './recurrence';

interface Observance {
  begins: Temporal.ZonedDateTime;
  /** What the clocks said against UTC before and say from then on, in nanoseconds. */
  before: number;
  after: number;
}

/**
 * @param zone - an IANA time zone.
 * @param from - the first day that matters; what was valid a year before is told too.
 * @param until - the last day that matters: clock changes after it are not told.
 * @returns a VTIMEZONE, one part for each kind of clock change.
 */
export function timeZone(
  zone: string,
  from: Temporal.PlainDate,
  until: Temporal.PlainDate,
): string {
  const start = from.subtract({ years: 1 }).toZonedDateTime(zone);
  const { offsetNanoseconds } = start;
  const first = { begins: start, before: offsetNanoseconds, after: offsetNanoseconds };
  const changes = changesBetween(start, until.add({ days: 1 }).toZonedDateTime(zone));
  const kinds = Map.groupBy([first, ...changes], ({ before, after }) => `${before} ${after}`);
  return [
    contentLine('BEGIN', 'VTIMEZONE'),
    contentLine('TZID', textValue(zone)),
    ...[...kinds.values()].map((same) => observances(same, changes, until)),
    contentLine('END', 'VTIMEZONE'),
  ].join('');
}

function changesBetween(start: Temporal.ZonedDateTime, end: Temporal.ZonedDateTime): Observance[] {
  const changes: Observance[] = [];
  let last = start;
  for (;;) {
    const begins = last.getTimeZoneTransition('next');
    if (!begins || Temporal.ZonedDateTime.compare(begins, end) > 0) return changes;
    const before = begins.subtract({ nanoseconds: 1 }).offsetNanoseconds;
    const after = begins.offsetNanoseconds;
    // Some transitions change a name or a law and no clock.
    if (before !== after) changes.push({ begins, before, after });
    last = begins;
  }
}

/** Clock changes of one kind: the first, and the others by the rule they follow or by their dates. */
function observances(
  same: readonly Observance[],
  all: readonly Observance[],
  until: Temporal.PlainDate,
): string {
  const [first, ...others] = same;
  if (!first) return '';
  const kind = isSummer(first, all) ? 'DAYLIGHT' : 'STANDARD';
  const rule = others.length > 0 ? yearlyRule(same.map(localBegin), until) : null;
  return [
    contentLine('BEGIN', kind),
    contentLine('DTSTART', localTime(localBegin(first))),
    contentLine('TZOFFSETFROM', offsetValue(first.before)),
    contentLine('TZOFFSETTO', offsetValue(first.after)),
    ...(rule === null
      ? others.map((one) => contentLine('RDATE', localTime(localBegin(one))))
      : [contentLine('RRULE', rule)]),
    contentLine('END', kind),
  ].join('');
}

/**
 * "The last Sunday of each March", where all are: some programs know no other zones. A rule goes on for ever,
 * so changes that a country has given up have none.
 */
function yearlyRule(
  begins: readonly Temporal.PlainDateTime[],
  until: Temporal.PlainDate,
): string | null {
  const [first] = begins;
  const last = begins.at(-1);
  if (!first || !last || last.year + 1 < until.year) return null;
  const { year, month, dayOfWeek } = first;
  const isYearly = begins.every(
    (one, at) =>
      one.year === year + at &&
      one.month === month &&
      one.dayOfWeek === dayOfWeek &&
      one.toPlainTime().equals(first.toPlainTime()),
  );
  const nth = Math.ceil(first.day / 7);
  const isNth = begins.every(({ day }) => Math.ceil(day / 7) === nth);
  const isLast = begins.every(({ day, daysInMonth }) => day + 7 > daysInMonth);
  if (!isYearly || !(isNth || isLast)) return null;
  return `FREQ=YEARLY;BYMONTH=${month};BYDAY=${isLast ? -1 : nth}${WEEKDAYS[dayOfWeek - 1]}`;
}

/** Clocks that went forward, or have yet to go back. */
function isSummer({ before, after }: Observance, all: readonly Observance[]): boolean {
  if (before !== after) return after > before;
  const [next] = all;
  return next !== undefined && next.after < after;
}

/** When the change comes, as the clocks say it that have not changed yet. */
function localBegin({ begins, before }: Observance): Temporal.PlainDateTime {
  const utc = begins.withTimeZone('UTC').toPlainDateTime();
  return utc.add({ nanoseconds: before });
}

/** `+0530`, with seconds where there are any. */
function offsetValue(nanoseconds: number): string {
  const ahead = Temporal.Duration.from({ nanoseconds: Math.abs(nanoseconds) });
  const { hours, minutes, seconds } = ahead.round({ largestUnit: 'hour' });
  const digits = [hours, minutes, ...(seconds > 0 ? [seconds] : [])];
  const sign = nanoseconds < 0 ? '-' : '+';
  return sign + digits.map((part) => String(part).padStart(2, '0')).join('');
}
