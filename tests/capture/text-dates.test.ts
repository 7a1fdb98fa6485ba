import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMonth } from '../../utils/capture/text/dates';

describe('toMonth', () => {
  it.each([
    ['2021-07-15T09:00:00Z', '2021-07'],
    ['2021-07', '2021-07'],
    [1979, '1979'],
    ['07/2021', '2021-07'],
    ['7.2021', '2021-07'],
    ['Summer 2021', '2021'],
    ['2021-13-01', '2021'],
  ])('reads %s', (raw, expected) => {
    expect(toMonth(raw)).toBe(expected);
  });

  it('gives null where no year is', () => {
    for (const raw of ['', 'Present', '12345', '1066', null, {}]) expect(toMonth(raw)).toBeNull();
  });

  it('never throws, and is as it was when read again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.date().map(String)), (raw) => {
        const month = toMonth(raw);
        expect(month === null ? null : toMonth(month)).toBe(month);
      }),
    );
  });
});
