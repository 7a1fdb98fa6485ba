/** The forty hard cases of capture: each is held by a test that carries its number. */
import { expect, test } from 'vitest';
import { sources } from '../support/sources.ts';

const CASES = 40;

test('each of the forty hard cases of capture has a test with its number', () => {
  const named = new Set<number>();
  for (const { path, text } of sources('tests')) {
    if (!path.endsWith('.test.ts') && !path.endsWith('.test.tsx')) continue;
    for (const [, numbers = ''] of text.matchAll(/['`]hard cases? ([\d, and]+):/g))
      for (const number of numbers.match(/\d+/g) ?? []) named.add(Number(number));
  }
  const all = Array.from({ length: CASES }, (_, index) => index + 1);
  expect(all.filter((number) => !named.has(number))).toEqual([]);
});
