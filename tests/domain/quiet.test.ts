import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { awayEnd, quietEnd } from '../../utils/domain/quiet';

const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
const times = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) =>
    new Temporal.PlainTime(hour, minute).toString({ smallestUnit: 'minute' }),
  );
const instants = fc
  .integer({ min: 0, max: 2 ** 31 })
  .map((seconds) => Temporal.Instant.fromEpochMilliseconds(seconds * 1000));
const at = (text: string) => Temporal.ZonedDateTime.from(text);
const end = (text: string, from: string, until: string) => {
  const here = at(text);
  return quietEnd(here.toInstant(), here.timeZoneId, { from, until })
    ?.toZonedDateTimeISO(here.timeZoneId)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
};

describe('quiet hours', () => {
  test.each([
    ['2027-03-10T20:59[Europe/Berlin]', undefined],
    ['2027-03-10T21:00[Europe/Berlin]', '2027-03-11T08:00'],
    ['2027-03-11T00:00[Europe/Berlin]', '2027-03-11T08:00'],
    ['2027-03-11T07:59[Europe/Berlin]', '2027-03-11T08:00'],
    ['2027-03-11T08:00[Europe/Berlin]', undefined],
  ])('over midnight: at %s until %s', (when, until) => {
    expect(end(when, '21:00', '08:00')).toBe(until);
  });

  test('within one day, and none where both are the same', () => {
    expect(end('2027-03-10T12:59[UTC]', '13:00', '15:00')).toBeUndefined();
    expect(end('2027-03-10T13:00[UTC]', '13:00', '15:00')).toBe('2027-03-10T15:00');
    expect(end('2027-03-10T15:00[UTC]', '13:00', '15:00')).toBeUndefined();
    expect(end('2027-03-10T13:00[UTC]', '13:00', '13:00')).toBeUndefined();
    expect(quietEnd(at('2027-03-10T13:00[UTC]').toInstant(), 'UTC', null)).toBeNull();
  });

  test('that end in the hour the clock skips or repeats end after it', () => {
    expect(end('2027-03-28T01:30[Europe/Berlin]', '21:00', '02:30')).toBe('2027-03-28T03:30');
    const second = at('2027-10-31T02:10+01:00[Europe/Berlin]').toInstant();
    const until = quietEnd(second, 'Europe/Berlin', { from: '21:00', until: '02:30' });
    expect(until?.toString()).toBe('2027-10-31T01:30:00Z');
  });

  test('always end later than they are asked about, and it is no longer quiet then', () => {
    fc.assert(
      fc.property(instants, zones, times, times, (now, zone, from, until) => {
        const ends = quietEnd(now, zone, { from, until });
        if (!ends) return;
        expect(Temporal.Instant.compare(ends, now)).toBe(1);
        expect(now.until(ends).total('hours')).toBeLessThanOrEqual(26);
        expect(quietEnd(ends, zone, { from, until })).toBeNull();
      }),
    );
  });
});

describe('days away', () => {
  const away = { from: '2027-03-10', until: '2027-03-12' };
  const back = (text: string) => awayEnd(at(text).toInstant(), at(text).timeZoneId, away);

  test('begin and end where the user is, and end in the morning after the last', () => {
    expect(back('2027-03-09T23:59[Asia/Tokyo]')).toBeNull();
    const morning = at('2027-03-13T09:00[Asia/Tokyo]').toInstant();
    expect(back('2027-03-10T00:00[Asia/Tokyo]')).toEqual(morning);
    expect(back('2027-03-13T08:59[Asia/Tokyo]')).toEqual(morning);
    expect(back('2027-03-13T09:00[Asia/Tokyo]')).toBeNull();
  });
});
