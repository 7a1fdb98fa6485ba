import { expect, test } from 'vitest';
import { wordDiff } from '../../utils/services/word-diff';

const told = (before: string, after: string) =>
  wordDiff(before, after).map(({ kind, text }) => `${kind}:${text}`);

test('a changed word stands behind the one it replaces', () => {
  expect(told('Could we talk on Monday at noon?', 'Could we talk on Friday at noon?')).toEqual([
    'same:Could we talk on ',
    'removed:Monday',
    'added:Friday',
    'same: at noon?',
  ]);
});

test('two texts of little in common stand one after the other', () => {
  expect(told('Hello Ana, could we talk?', 'Olá Ana, podemos conversar?')).toEqual([
    'removed:Hello Ana, could we talk?\n',
    'added:Olá Ana, podemos conversar?',
  ]);
});

test('a long text that shares nothing ends', () => {
  const words = (name: string) =>
    Array.from({ length: 20_000 }, (_, at) => `${name}${at}`).join(' ');
  expect(wordDiff(words('a'), words('b'))).toHaveLength(2);
});
