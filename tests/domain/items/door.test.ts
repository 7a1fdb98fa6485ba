import { describe, expect, test } from 'vitest';
import { shapeOf } from '../../../utils/db/shapes';
import { InvalidInputError } from '../../../utils/domain/errors';
import { cleanItem } from '../../../utils/domain/items/door';
import { emptyItem } from '../../../utils/domain/items/empty';
import { GOAL } from '../../../utils/domain/items/goal';
import { ITEMS, type ItemTable } from '../../../utils/domain/items/items';
import { PROGRESS_ENTRY } from '../../../utils/domain/items/progress-entry';
import { RESOURCE } from '../../../utils/domain/items/resource';
import { type Rules, setsOf } from '../../../utils/domain/items/rules';
import { schemaOf } from '../../../utils/domain/items/schema';

const goal = (values: object) => cleanItem(GOAL, { statement: 'Pass the exam', ...values });

describe('the door for items', () => {
  test('gives an item of which little was said whole', () => {
    expect(goal({})).toMatchObject({
      statement: 'Pass the exam',
      why: '',
      targetOn: null,
      state: 'open',
    });
  });

  test('takes out what cannot be seen, and what no rule names', () => {
    const clean = goal({
      statement: ' Pass\u202E the\nexam ',
      nonsense: 1,
      skills: ['a', ' a ', ''],
    });
    expect(clean).toMatchObject({ statement: 'Pass the exam', skills: ['a'] });
    expect(clean).not.toHaveProperty('nonsense');
  });

  test.each([
    ['statement', ''],
    ['statement', 'x'.repeat(501)],
    ['state', 'won'],
    ['targetOn', '2026-02-30'],
    ['stretch', 'yes'],
    ['skills', 'one'],
    ['mentorshipIds', [7]],
    ['personId', ''],
  ])('names the field that is wrong: %s', (field, value) => {
    expect(() => goal({ [field]: value })).toThrow(new InvalidInputError(field));
  });

  test('takes a number within its scale, or none', () => {
    const entry = { goalId: 'g', text: 'Read a chapter' };
    expect(cleanItem(PROGRESS_ENTRY, { ...entry, confidence: 5 }).confidence).toBe(5);
    expect(cleanItem(PROGRESS_ENTRY, entry).confidence).toBeNull();
    for (const confidence of [0, 6, 2.5])
      expect(() => cleanItem(PROGRESS_ENTRY, { ...entry, confidence })).toThrow(InvalidInputError);
  });

  test('takes an address as people type it, and none that would do something', () => {
    const read = (address: string) => cleanItem(RESOURCE, { title: 'Notes', address }).address;
    expect(read('mara.dev/notes')).toBe('https://mara.dev/notes');
    expect(() => read('javascript:alert(1)')).toThrow(new InvalidInputError('address'));
  });
});

describe.each(Object.entries(ITEMS) as [ItemTable, Rules][])('the rules of %s', (table, rules) => {
  test('merge by member where they are sets, and make rows that their schema takes', () => {
    expect(setsOf(rules).toSorted()).toEqual([...shapeOf(table).sets].toSorted());
    const row = { ...emptyItem(rules), id: 'x', _c: {}, _s: 5 };
    const required = Object.entries(rules).filter(
      ([, rule]) => 'required' in rule && rule.required && rule.is === 'id',
    );
    const whole = { ...row, ...Object.fromEntries(required.map(([field]) => [field, 'y'])) };
    expect(schemaOf(rules).parse(whole)).toEqual(whole);
  });
});
