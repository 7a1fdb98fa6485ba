import { expect, test } from 'vitest';
import { introductionWords } from '../../../components/introductions/introduction-words';
import { anItem } from '../../support/items';

const NAMES = new Map([
  ['mara', 'Mara Okafor'],
  ['ana', 'Ana Ruiz'],
  ['li', 'Li Wei'],
]);
const plain = (words: string) => words.replace(/[\u2068\u2069]/gu, '');
const words = (changes: Parameters<typeof anItem<'introductions'>>[1]) =>
  plain(introductionWords(anItem('introductions', changes), (id) => NAMES.get(id) ?? ''));

test('an introduction says to whom it is, and not who makes it', () => {
  expect(words({ by: 'them', introducerId: 'mara', personIds: ['mara', 'li'] })).toBe(
    'Introduction to Li Wei',
  );
});

test('one that I make says who the two are', () => {
  expect(words({ by: 'me', personIds: ['ana', 'li'] })).toBe('Introduction of Ana Ruiz and Li Wei');
});

test('one to somebody yet to be found says so', () => {
  expect(words({ by: 'them', introducerId: 'mara', personIds: ['mara'] })).toBe(
    'Introduction to somebody yet to be found',
  );
});
