import { expect, test } from 'vitest';
import { addTag } from '../../../components/ui/tags';

test('a tag loses its # and its edges', () => {
  expect(addTag([], ' # lab   work ')).toEqual(['lab work']);
});

test('several tags come in with commas of any script', () => {
  expect(addTag(['a'], 'b, c، d，e')).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('a tag that is there already, in whatever case, changes nothing', () => {
  const tags = ['Nursing'];
  expect(addTag(tags, 'nursing')).toBe(tags);
  expect(addTag(tags, ' # , ')).toBe(tags);
});
