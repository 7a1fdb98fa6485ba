import { expect, test } from 'vitest';
import { lookOf, withLook } from '../../../components/people/look';
import { allToggled, toggled } from '../../../components/people/selection';

const ids = ['a', 'b', 'c', 'd'];
const of = (...some: string[]) => new Set(some);

test('a press selects one row, and another press leaves it out', () => {
  expect(toggled(of(), ids, 1, -1, false)).toEqual(of('b'));
  expect(toggled(of('b', 'c'), ids, 1, 1, false)).toEqual(of('c'));
});

test('with Shift all rows from the one before are selected, upwards too', () => {
  expect(toggled(of('b'), ids, 3, 1, true)).toEqual(of('b', 'c', 'd'));
  expect(toggled(of('d'), ids, 1, 3, true)).toEqual(of('b', 'c', 'd'));
  expect(toggled(of(), ids, 2, -1, true)).toEqual(of('c'));
});

test('a row that is not there changes nothing', () => {
  expect(toggled(of('a'), ids, -1, -1, false)).toEqual(of('a'));
});

test('all shown are selected, and none once all are', () => {
  expect(allToggled(of('a'), ids)).toEqual(of(...ids));
  expect(allToggled(of(...ids), ids)).toEqual(of());
});

test('a look stands in the address beside what narrows the list', () => {
  const list = withLook(new URLSearchParams('tag=lab'), 'list');
  expect(list.toString()).toBe('tag=lab&look=list');
  expect(lookOf(list)).toBe('list');
  expect(withLook(list, 'table').toString()).toBe('tag=lab');
});
