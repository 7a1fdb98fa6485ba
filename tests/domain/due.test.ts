import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDue, isOverdue, nextDueAt } from '../../utils/domain/due';
import { InvalidInputError } from '../../utils/domain/errors';
import { cleanReminder } from '../../utils/domain/reminder-input';
import { aReminder, aReminderInput } from '../support/builders';

const instant = (text: string) => Temporal.Instant.from(text);
const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
const days = fc
  .integer({ min: 0, max: 20_000 })
  .map((count) => Temporal.PlainDate.from('2000-01-01').add({ days: count }).toString());
const times = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) =>
    new Temporal.PlainTime(hour, minute).toString({ smallestUnit: 'minute' }),
  );

describe('an all-day reminder', () => {
  test('is due from the first moment of its day, wherever the user is', () => {
    fc.assert(
      fc.property(days, zones, (on, zone) => {
        const reminder = aReminder({ on });
        const start = nextDueAt(reminder, zone);
        expect(start.toZonedDateTimeISO(zone).toPlainDate().toString()).toBe(on);
        expect(isDue(reminder, start, zone)).toBe(true);
        expect(isDue(reminder, start.subtract({ nanoseconds: 1 }), zone)).toBe(false);
        expect(isOverdue(reminder, start, zone)).toBe(false);
      }),
    );
  });

  test('is overdue from the first moment of the next day', () => {
    fc.assert(
      fc.property(days, zones, (on, zone) => {
        const next = Temporal.PlainDate.from(on).add({ days: 1 }).toZonedDateTime(zone).toInstant();
        expect(isOverdue(aReminder({ on }), next, zone)).toBe(true);
        expect(isOverdue(aReminder({ on }), next.subtract({ nanoseconds: 1 }), zone)).toBe(false);
      }),
    );
  });

  test('follows the traveller', () => {
    const reminder = aReminder({ on: '2026-11-21' });
    const now = instant('2026-11-20T22:00:00Z');
    expect(isDue(reminder, now, 'Asia/Tokyo')).toBe(true);
    expect(isDue(reminder, now, 'America/New_York')).toBe(false);
  });
});

describe('a timed reminder', () => {
  test('comes at its own zone’s time, wherever the user is', () => {
    fc.assert(
      fc.property(days, times, zones, zones, (on, time, zone, here) => {
        const reminder = aReminder({ on, time, zone });
        expect(nextDueAt(reminder, here).equals(nextDueAt(reminder, zone))).toBe(true);
      }),
    );
  });

  test('that a clock change skips comes after the gap', () => {
    const reminder = aReminder({ on: '2026-03-29', time: '02:30', zone: 'Europe/Berlin' });
    expect(nextDueAt(reminder, 'UTC').toString()).toBe('2026-03-29T01:30:00Z');
  });

  test('that comes twice is due the first time', () => {
    const reminder = aReminder({ on: '2026-10-25', time: '02:30', zone: 'Europe/Berlin' });
    expect(nextDueAt(reminder, 'UTC').toString()).toBe('2026-10-25T00:30:00Z');
  });
});

test('a reminder that is done is never due', () => {
  const done = aReminder({ on: '2020-01-01', state: 'done' });
  expect(isDue(done, instant('2026-11-21T12:00:00Z'), 'UTC')).toBe(false);
});

describe('what the user asks to be reminded of', () => {
  test('is kept with a real day and time, an all-day one without a zone', () => {
    expect(
      cleanReminder(aReminderInput({ time: '9:30'.padStart(5, '0'), zone: 'Europe/Berlin' })),
    ).toMatchObject({ time: '09:30', zone: 'Europe/Berlin' });
    expect(cleanReminder(aReminderInput({ zone: 'Europe/Berlin' }))).toMatchObject({ zone: null });
  });

  test.each([
    ['on', aReminderInput({ on: '2026-02-30' })],
    ['on', aReminderInput({ on: 'soon' })],
    ['time', aReminderInput({ time: '25:00', zone: 'UTC' })],
    ['zone', aReminderInput({ time: '09:00', zone: 'Atlantis/Sunken' })],
    ['zone', aReminderInput({ time: '09:00' })],
  ])('is refused by the name of its field: %s', (field, input) => {
    expect(() => cleanReminder(input)).toThrow(new InvalidInputError(field));
  });
});

test('a damaged row stops nothing: a date that is none is long past, a time that is none is the whole day', () => {
  const now = instant('2026-11-21T12:00:00Z');
  for (const on of ['', 'soon', '2026-02-31'])
    expect(isOverdue(aReminder({ on }), now, 'UTC')).toBe(true);
  const odd = aReminder({ on: '2026-11-21', time: '25:61', zone: 'UTC' });
  expect(nextDueAt(odd, 'UTC').toString()).toBe('2026-11-21T00:00:00Z');
});

test('a zone that only a newer browser knows stops nothing: the user’s own clock counts', () => {
  const reminder = aReminder({ on: '2026-11-21', time: '09:00', zone: 'Atlantis/Sunken' });
  expect(nextDueAt(reminder, 'Europe/Berlin').toString()).toBe('2026-11-21T08:00:00Z');
  expect(isDue(reminder, instant('2026-11-21T12:00:00Z'), 'Europe/Berlin')).toBe(true);
});
