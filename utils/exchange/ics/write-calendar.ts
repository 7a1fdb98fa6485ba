/** Writes calendar files after RFC 5545: events, to-dos, their alarms and the zones they are told in. */
import { safeUrl } from '../../domain/safe-url';
import { contentLine, inZone, localTime, textValue, utcTime } from '../content-line';
import type { CalendarEntry } from './calendar-entry';
import { recurrence, standsFor, YEARS_AHEAD } from './recurrence';
import { timeZone } from './time-zone';

const PRODUCT = '-//Kith//Kith//EN';
/** All-day entries ring at nine in the morning, as Kith itself does. */
const MORNING = 'PT9H';

/**
 * A calendar file. The same entries give the same file, so that reading it again updates what is there.
 *
 * @returns text with CRLF line breaks, to be stored as UTF-8.
 */
export function writeCalendar(entries: readonly CalendarEntry[]): string {
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', PRODUCT),
    contentLine('CALSCALE', 'GREGORIAN'),
    ...timeZones(entries),
    ...entries.flatMap((entry) => (entry.as === 'todo' ? todo(entry) : event(entry))),
    contentLine('END', 'VCALENDAR'),
  ].join('');
}

/** Each zone once, with the clock changes from its first date on. */
function timeZones(entries: readonly CalendarEntry[]): string[] {
  const zones = Map.groupBy(entries, (entry) => (isZoned(entry) ? entry.zone : null));
  return [...zones].flatMap(([zone, inIt]) => {
    if (zone === null) return [];
    const starts = inIt.map(({ repeat, on }) => (repeat && repeat.from < on ? repeat.from : on));
    const ends = inIt.map(({ on, minutes }) => Temporal.PlainDate.from(on).add({ minutes }));
    const from = starts.reduce((first, day) => (day < first ? day : first));
    const until = ends.reduce((last, day) =>
      Temporal.PlainDate.compare(day, last) > 0 ? day : last,
    );
    const years = inIt.some(({ repeat }) => repeat) ? YEARS_AHEAD : 0;
    return timeZone(zone, Temporal.PlainDate.from(from), until.add({ years }));
  });
}

/** An event; where one time of a series was put off, the series and in place of that one the other. */
function event(entry: CalendarEntry): string[] {
  const { repeat, on } = entry;
  if (!repeat) return eventOn(entry, on, []);
  const planned = standsFor(repeat, on);
  const { rule, dates } = recurrence(repeat, planned);
  const series = eventOn(entry, planned, [
    ...(rule === null ? [] : [contentLine('RRULE', rule)]),
    ...dates.map((date) => when('RDATE', { ...entry, on: date })),
  ]);
  if (planned === on) return series;
  return [...series, ...eventOn(entry, on, [when('RECURRENCE-ID', { ...entry, on: planned })])];
}

function eventOn(entry: CalendarEntry, on: string, more: readonly string[]): string[] {
  const { minutes, time, busy, alarm } = entry;
  return [
    contentLine('BEGIN', 'VEVENT'),
    ...common(entry),
    when('DTSTART', { ...entry, on }),
    // Hours that pass, not hours on a clock: right also where the clocks change meanwhile.
    ...(time !== null && minutes > 0 ? [contentLine('DURATION', duration(minutes))] : []),
    ...more,
    contentLine('TRANSP', busy ? 'OPAQUE' : 'TRANSPARENT'),
    ...(alarm === null ? [] : alarmOf(entry, 'TRIGGER')),
    contentLine('END', 'VEVENT'),
  ];
}

/** A to-do for its next date. It does not repeat: to-dos that do may not be due on the day they begin. */
function todo(entry: CalendarEntry): string[] {
  return [
    contentLine('BEGIN', 'VTODO'),
    ...common(entry),
    when('DUE', entry),
    contentLine('STATUS', 'NEEDS-ACTION'),
    ...(entry.alarm === null ? [] : alarmOf(entry, 'TRIGGER;RELATED=END')),
    contentLine('END', 'VTODO'),
  ];
}

function common(entry: CalendarEntry): string[] {
  const madeAt = Temporal.Instant.from(entry.madeAt);
  const changedAt = Temporal.Instant.from(entry.changedAt);
  const link = entry.link === null ? null : safeUrl(entry.link);
  const categories = entry.categories.map(textValue).join(',');
  return [
    contentLine('UID', textValue(entry.uid)),
    // Without a METHOD it says when the entry was last revised (3.8.7.2).
    contentLine('DTSTAMP', utcTime(changedAt)),
    contentLine('CREATED', utcTime(madeAt)),
    contentLine('LAST-MODIFIED', utcTime(changedAt)),
    // Grows with each change, and is the same for the same one.
    contentLine('SEQUENCE', String(Math.floor(madeAt.until(changedAt).total('seconds')))),
    contentLine('SUMMARY', textValue(entry.title)),
    ...(entry.description === '' ? [] : [contentLine('DESCRIPTION', textValue(entry.description))]),
    ...(entry.place === '' ? [] : [contentLine('LOCATION', textValue(entry.place))]),
    ...(link === null ? [] : [contentLine('URL', link)]),
    ...(categories === '' ? [] : [contentLine('CATEGORIES', categories)]),
  ];
}

function alarmOf({ time, alarm, title }: CalendarEntry, trigger: string): string[] {
  const ring = alarm === null || alarm === 0 ? 'PT0S' : `-${duration(alarm)}`;
  return [
    contentLine('BEGIN', 'VALARM'),
    contentLine('ACTION', 'DISPLAY'),
    contentLine('DESCRIPTION', textValue(title)),
    contentLine(trigger, time === null ? MORNING : ring),
    contentLine('END', 'VALARM'),
  ];
}

/** `PT1H30M`. */
function duration(minutes: number): string {
  return Temporal.Duration.from({ minutes }).round({ largestUnit: 'hour' }).toString();
}

/** A day, or a time in its zone; in UTC as UTC has it. */
function when(
  name: string,
  { on, time, zone }: Pick<CalendarEntry, 'on' | 'time' | 'zone'>,
): string {
  if (time === null) return contentLine(`${name};VALUE=DATE`, on.replaceAll('-', ''));
  const local = localTime(Temporal.PlainDate.from(on).toPlainDateTime(time));
  if (zone === null || zone === 'UTC')
    return contentLine(name, zone === null ? local : `${local}Z`);
  return contentLine(inZone(name, zone), local);
}

function isZoned({ time, zone }: CalendarEntry): boolean {
  return time !== null && zone !== null && zone !== 'UTC';
}
