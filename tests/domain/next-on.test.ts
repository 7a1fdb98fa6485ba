import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDue, nextDueAt } from '../../utils/domain/due';
import { nextOn, nthsOf } from '../../utils/domain/next-on';
import type { Repeat, RepeatUnit } from '../../utils/domain/repeat';
import { LONGEST_EVERY } from '../../utils/domain/repeat-input';
import { nextAhead, ruleOf } from '../../utils/domain/series';

/** Half-hour zones, clock changes in both hemispheres, by half an hour and back for Ramadan, and a day that was skipped. */
const ZONES = [
  'UTC',
  'America/New_York',
  'America/St_Johns',
  'America/Santiago',
  'Europe/Berlin',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Australia/Adelaide',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Auckland',
  'Pacific/Kiritimati',
] as const;

const EPOCH = Temporal.PlainDate.from('2000-01-01');
const dates = fc.integer({ min: 0, max: 365 * 60 }).map((days) => EPOCH.add({ days }));
const units = fc.constantFrom<RepeatUnit>('day', 'week', 'month', 'year');

const rules: fc.Arbitrary<Repeat> = fc
  .record({
    from: dates,
    unit: units,
    every: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: LONGEST_EVERY })),
    pick: fc.nat(2),
  })
  .map(({ from, unit, every, pick }) => {
    const weekday = unit === 'month' || unit === 'year';
    const nths = weekday ? [null, ...nthsOf(from)] : [null];
    return { from: from.toString(), unit, every, nth: nths[pick % nths.length] ?? null };
  });

/** The series as plainly as it can be written: turn by turn, each from the first date. */
function plainTurn({ from, unit, every, nth }: Repeat, turn: number): Temporal.PlainDate {
  const first = Temporal.PlainDate.from(from);
  const count = every * turn;
  if (nth === null) return first.add({ [`${unit}s`]: count });
  const month = first.with({ day: 1 }).add(unit === 'year' ? { years: count } : { months: count });
  const days = Array.from({ length: month.daysInMonth }, (_, at) => month.add({ days: at }));
  const sameDay = days.filter(({ dayOfWeek }) => dayOfWeek === first.dayOfWeek);
  return sameDay.at(nth > 0 ? nth - 1 : nth) ?? month;
}

const plainNext = (rule: Repeat, after: string): string => {
  for (let turn = 0; ; turn += 1) {
    const date = plainTurn(rule, turn).toString();
    if (date > after) return date;
  }
};

test('is the first date of the series after the day: strictly later, none skipped', () => {
  fc.assert(
    fc.property(rules, dates, (rule, day) => {
      const after = day.toString();
      const next = nextOn(rule, after);
      expect(next > after).toBe(true);
      expect(next).toBe(plainNext(rule, after));
    }),
    { numRuns: 400 },
  );
});

test('walked date by date is the whole series, whatever is asked in between', () => {
  fc.assert(
    fc.property(rules, fc.integer({ min: 0, max: 400 }), (rule, early) => {
      let on = Temporal.PlainDate.from(rule.from)
        .subtract({ days: early + 1 })
        .toString();
      for (let turn = 0; turn < 12; turn += 1) {
        on = nextOn(rule, on);
        expect(on).toBe(plainTurn(rule, turn).toString());
      }
    }),
    { numRuns: 150 },
  );
});

describe('a short month', () => {
  const monthly = (from: string): Repeat => ({ every: 1, unit: 'month', from, nth: null });

  test('takes its last day, and the next long one the day of the series again', () => {
    expect(nextOn(monthly('2027-01-31'), '2027-01-31')).toBe('2027-02-28');
    expect(nextOn(monthly('2027-01-31'), '2027-02-28')).toBe('2027-03-31');
    expect(nextOn(monthly('2028-01-30'), '2028-01-30')).toBe('2028-02-29');
  });

  test('stands in for 29 February in years that have none', () => {
    const yearly: Repeat = { every: 1, unit: 'year', from: '2028-02-29', nth: null };
    expect(nextOn(yearly, '2028-02-29')).toBe('2029-02-28');
    expect(nextOn(yearly, '2031-12-31')).toBe('2032-02-29');
  });
});

const times = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map((minutes) => Temporal.PlainTime.from('00:00').add({ minutes }).toString().slice(0, 5));

const timed = fc.record({
  rule: rules,
  time: fc.option(times, { nil: null }),
  zone: fc.constantFrom(...ZONES),
  here: fc.constantFrom(...ZONES),
  late: fc.integer({ min: -40 * 1440, max: 400 * 1440 }),
});

test('done at any minute in any zone, it comes again ahead, in the series, with nothing ahead left out', () => {
  fc.assert(
    fc.property(timed, ({ rule, time, zone, here, late }) => {
      const reminder = { on: rule.from, time, zone: time === null ? null : zone };
      const now = nextDueAt(reminder, here).add({ minutes: late });
      const on = nextAhead(reminder, rule, now, here);
      expect(on > reminder.on).toBe(true);
      expect(isDue({ ...reminder, on, state: 'open' }, now, here)).toBe(false);
      let between = nextOn(rule, reminder.on);
      while (between < on) {
        expect(isDue({ ...reminder, on: between, state: 'open' }, now, here)).toBe(true);
        between = nextOn(rule, between);
      }
      expect(between).toBe(on);
    }),
    { numRuns: 400 },
  );
});

test('done again in the same minute never goes back', () => {
  fc.assert(
    fc.property(timed, ({ rule, time, zone, here, late }) => {
      const reminder = { on: rule.from, time, zone: time === null ? null : zone };
      const now = nextDueAt(reminder, here).add({ minutes: late });
      const once = nextAhead(reminder, rule, now, here);
      expect(nextAhead({ ...reminder, on: once }, rule, now, here) > once).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('keeps its local time over every change of clocks; in a gap it comes after it, twice the first time', () => {
  fc.assert(
    fc.property(rules, times, fc.constantFrom(...ZONES), (rule, time, zone) => {
      let on = rule.from;
      for (let turn = 0; turn < 8; turn += 1) {
        on = nextOn(rule, on);
        const at = nextDueAt({ on, time, zone }, 'UTC').toZonedDateTimeISO(zone);
        const wanted = Temporal.PlainDate.from(on).toPlainDateTime(Temporal.PlainTime.from(time));
        const reading = at.toPlainDateTime();
        if (reading.equals(wanted)) {
          const before = at.subtract({ hours: 3 }).getTimeZoneTransition('next');
          const isTwice = before && before.epochNanoseconds <= at.epochNanoseconds;
          const earlier = wanted.toZonedDateTime(zone, { disambiguation: 'earlier' });
          if (isTwice) expect(at.equals(earlier)).toBe(true);
        } else {
          expect(Temporal.PlainDateTime.compare(reading, wanted)).toBe(1);
          const gap = wanted.until(reading);
          expect(gap.total('hours')).toBeLessThanOrEqual(24);
          expect(wanted.toZonedDateTime(zone).toPlainDateTime().equals(wanted)).toBe(false);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['America/New_York', '2026-03-08', '02:30', '2026-03-08T07:30:00Z'],
  ['America/New_York', '2026-11-01', '01:30', '2026-11-01T05:30:00Z'],
  ['Australia/Lord_Howe', '2026-10-04', '02:15', '2026-10-03T15:45:00Z'],
  ['Pacific/Apia', '2011-12-30', '09:00', '2011-12-30T19:00:00Z'],
  ['Africa/Casablanca', '2026-02-15', '09:00', '2026-02-15T09:00:00Z'],
  ['Africa/Casablanca', '2026-04-15', '09:00', '2026-04-15T08:00:00Z'],
])('in %s on %s at %s comes at %s', (zone, on, time, at) => {
  expect(nextDueAt({ on, time, zone }, 'UTC').toString()).toBe(at);
});

test('a rule of a damaged row that leads to no date is none', () => {
  const weekly = { every: 1, unit: 'week', from: '2026-11-21', nth: null } as const;
  expect(ruleOf({ repeat: weekly })).toBe(weekly);
  const damages = [
    { every: 0 },
    { every: 0.5 },
    { from: '2026-02-31' },
    { unit: 'moon' as 'week' },
  ];
  for (const damage of damages) expect(ruleOf({ repeat: { ...weekly, ...damage } })).toBe(null);
});
