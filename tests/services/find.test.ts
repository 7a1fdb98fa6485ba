import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../utils/domain/fold';
import { isOneSlipOff } from '../../utils/domain/match-word';
import { createFinder } from '../../utils/services/find';
import { aRosterRow } from '../support/builders';

const aRow = (name: string, headline = '') =>
  aRosterRow({ id: name, name, headline, find: fold(`${name} ${headline}`) });
const PEOPLE = [
  aRow('Mara Okafor', 'Lead Pharmacy Technician'),
  aRow('Tomasz Nowak', 'Mentor of Mara'),
  aRow('Ó Dónaill, Sinéad'),
  aRow('李伟', 'Lab Manager'),
  aRow('山田太郎', 'エンジニア'),
  aRow("Pat O'Brien-Smith"),
  aRow('Łukasz Żółć'),
];
const find = createFinder(PEOPLE);
const names = (query: string) => find(query).map(({ name }) => name);

describe('finding people', () => {
  test.each([
    ['okafor', 'Mara Okafor'],
    ['OKA mar', 'Mara Okafor'],
    ['pharm okaf', 'Mara Okafor'],
    ['donaill', 'Ó Dónaill, Sinéad'],
    ['Lukasz zolc', 'Łukasz Żółć'],
    ['伟', '李伟'],
    ['太郎', '山田太郎'],
    ['エンジ', '山田太郎'],
    ['obrien', "Pat O'Brien-Smith"],
    ['smith', "Pat O'Brien-Smith"],
  ])('%s finds %s first', (query, name) => {
    expect(names(query)[0]).toBe(name);
  });

  test.each(['okafro', 'oakfor', 'okfor', 'okaffor', 'ikafor', 'kafor', 'Tomsz Nowk'])(
    'forgives a slip: %s',
    (query) => {
      expect(names(query)).toHaveLength(1);
    },
  );

  test('shows a name before the same word elsewhere', () => {
    expect(names('mara')).toEqual(['Mara Okafor', 'Tomasz Nowak']);
  });

  test('shows everyone before anything is typed, and nobody for what nobody is', () => {
    expect(find('  ')).toEqual(PEOPLE);
    expect(find('quetzalcoatl')).toEqual([]);
    expect(find('mara quetzalcoatl')).toEqual([]);
  });

  test('takes whatever is typed or pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        expect(find(query).length).toBeLessThanOrEqual(PEOPLE.length);
      }),
    );
    expect(find('mara '.repeat(1000))[0]?.name).toBe('Mara Okafor');
  });
});

test('a slip is one letter too many, missing or wrong, or two changed about, at any place', () => {
  const letter = fc.constantFrom(...'abcdefgh');
  const word = fc.string({ unit: letter, minLength: 6, maxLength: 9 });
  fc.assert(
    fc.property(word, fc.nat(), letter, (text, place, other) => {
      const at = place % text.length;
      const start = text.slice(0, at);
      const end = text.slice(at + 1);
      const slips = [start + end, start + other + end, start + other + text.slice(at)];
      if (end !== '') slips.push(`${start}${end.charAt(0)}${text.charAt(at)}${end.slice(1)}`);
      for (const slip of slips) expect(isOneSlipOff(slip, `${text}ish`)).toBe(true);
    }),
  );
  expect(isOneSlipOff('nowak', 'okafor')).toBe(false);
  expect(isOneSlipOff('ab', 'ac')).toBe(false);
  expect(isOneSlipOff('mara', 'manager')).toBe(false);
});
