import { expect, test } from 'vitest';
import { withSettled } from '../../../components/reminders/settled-rows';

const same = (item: string) => item;
const waiting = (...items: string[]) => items.map((item) => ({ item, settled: null }));

test('what was settled stays between those it stood between', () => {
  const settled = new Map([['b', 'Done']]);
  expect(withSettled(waiting('a', 'b', 'c'), ['a', 'c'], settled, same)).toEqual([
    { item: 'a', settled: null },
    { item: 'b', settled: 'Done' },
    { item: 'c', settled: null },
  ]);
});

test('several in a row keep their order, also at the top', () => {
  const settled = new Map([
    ['a', 'Done'],
    ['b', 'Put off'],
  ]);
  const shown = withSettled(waiting('a', 'b', 'c'), ['c'], settled, same);
  expect(shown.map(({ item }) => item)).toEqual(['a', 'b', 'c']);
});

test('what left by itself, and what came back, is no settled row', () => {
  const settled = new Map([['a', 'Done']]);
  expect(withSettled(waiting('a', 'b'), ['a'], settled, same)).toEqual(waiting('a'));
});
