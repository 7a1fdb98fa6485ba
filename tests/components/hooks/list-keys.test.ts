import { expect, test } from 'vitest';
import { nextRow } from '../../../components/hooks/useListKeys';

test.each([
  ['j', -1, 0],
  ['j', 3, 4],
  ['ArrowDown', 9, 9],
  ['k', 3, 2],
  ['ArrowUp', 0, 0],
  ['k', -1, 0],
  ['Home', 5, 0],
  ['End', 5, 9],
])('%s on row %i of ten leads to row %i', (key, active, expected) => {
  expect(nextRow(key, active, 10)).toBe(expected);
});

test('other keys, and an empty list, lead nowhere', () => {
  expect(nextRow('x', 3, 10)).toBeNull();
  expect(nextRow('j', -1, 0)).toBeNull();
});
