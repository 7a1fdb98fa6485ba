/** Answers as people type them, going on from the letter's own words. */
import { describe, expect, test } from 'vitest';
import { render } from '../../../utils/services/templates/render';

const filled = async (source: string, v: string) => (await render(source, { v })).text;

describe('could you {{ … | verb }}', () => {
  test.each([
    ['tell me which course to take', 'tell me which course to take'],
    ['Could you call me?', 'call me'],
    ['Would you be willing to look at my résumé?', 'look at my résumé'],
    ['I want to move into hospital pharmacy.', 'move into hospital pharmacy'],
    ['To move into hospital pharmacy', 'move into hospital pharmacy'],
    ['Which course would you take first?', 'tell me: which course would you take first'],
    ['which course you would take', 'tell me which course you would take'],
    ['15 minutes on the phone', 'spare me 15 minutes on the phone'],
    ['A look at my résumé', 'spare me a look at my résumé'],
    ['GED classes', 'GED classes'],
    ['wait …', 'wait …'],
  ])('%s', async (typed, expected) => {
    expect(await filled('{{ v | verb }}', typed)).toBe(expected);
  });
});

describe('because {{ … | clause }}', () => {
  test.each([
    ['You moved to a hospital.', 'you moved to a hospital'],
    ['Because your talk stayed with me', 'your talk stayed with me'],
    ['I worked nights too.', 'I worked nights too'],
    ['Northside is where I was born', 'Northside is where I was born'],
    ['Reading my résumé twice', 'reading my résumé twice'],
    ['you said\nask one question', 'you said ask one question'],
  ])('%s', async (typed, expected) => {
    expect(await filled('{{ v | clause }}', typed)).toBe(expected);
  });
});

test.each([
  ['so it is', 'So it is.'],
  ['Is it?', 'Is it?'],
  ['“so it is.”', '“so it is.”'],
  ['état', 'État.'],
])('{{ … | sentence }}: %s', async (typed, expected) => {
  expect(await filled('{{ v | sentence }}', typed)).toBe(expected);
});
