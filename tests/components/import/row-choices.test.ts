import { expect, test } from 'vitest';
import { answerOf, answersFor, choiceOf } from '../../../components/import/row-choices';

const row = (is: Parameters<typeof answersFor>[0]['is'], adds: string[] = []) => ({
  is,
  of: is === 'repeat' ? 'a:b.csv:14' : null,
  adds,
  replaces: adds,
});
const words = (...[of, rule]: Parameters<typeof answersFor>) =>
  answersFor(of, rule).map(({ label }) => label);

test('what happens with somebody known follows from the rule and from what is missing', () => {
  expect(words(row('known', ['emails']), 'add')[0]).toBe('Add what is missing');
  expect(words(row('known', ['emails']), 'replace')[0]).toBe('Take what the file says');
  expect(words(row('known'), 'add')[0]).toBe('Nothing to add');
  expect(words(row('known'), 'skip')[0]).toBe('Leave them as they are');
});

test('a row that comes twice says with which it is put together', () => {
  expect(words(row('repeat'), 'add')[0]).toBe('Put together with line 14');
});

test('a row that names nobody leaves nothing to say', () => {
  expect(answersFor(row('nothing'), 'add')).toEqual([]);
});

test('an answer and what is said by it are the same thing', () => {
  const why = { kind: 'again', value: '' } as const;
  const who = { id: 'mara', name: 'Mara', headline: null, organization: null, why };
  for (const answer of ['same', 'new', 'skip', 'usual'] as const)
    expect(answerOf(choiceOf(answer, { who }) ?? undefined)).toBe(answer);
  expect(choiceOf('same', { who: null })).toBeNull();
});
