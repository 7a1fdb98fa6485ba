import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newId } from '../../utils/domain/ids';
import { spreadOver } from '../../utils/domain/spread';

test('a day lies within the span, and is the same for the same person', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 3660 }), (id, days) => {
      const day = spreadOver(id, days);
      expect(day).toBeGreaterThanOrEqual(1);
      expect(day).toBeLessThanOrEqual(days);
      expect(spreadOver(id, days)).toBe(day);
    }),
  );
  // Another version must choose the same: two browsers may not have the same one.
  expect(spreadOver('01935a2e-7c4b-7000-8000-000000000000', 90)).toBe(28);
});

test.each([7, 30, 90, 365])('people saved one after the other lie evenly over %i days', (days) => {
  const each = 40;
  const ids = Array.from({ length: days * each }, (_, at) => newId(1_760_000_000_000 + at));
  const byDay = Map.groupBy(ids, (id) => spreadOver(id, days));
  expect(byDay.size).toBe(days);
  expect(Math.max(...[...byDay.values()].map((some) => some.length))).toBeLessThan(2 * each);
});
