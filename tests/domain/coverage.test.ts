import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../utils/domain/coverage';
import type { Goal } from '../../utils/domain/items/goal';
import { MENTOR_TYPES, type Mentorship, ROLES, STAGES } from '../../utils/domain/items/mentorship';
import { anItem } from '../support/items';

const aGoal = (changes: Partial<Goal> = {}) => anItem('goals', { statement: 'Pass', ...changes });
const aMentorship = (changes: Partial<Mentorship> = {}) =>
  anItem('mentorships', { personId: 'mara', stage: 'active', ...changes });

/** Of the one goal and the one mentorship, who is in the cell of this kind. */
function cellOf(goal: Goal, mentorship: Mentorship, type = mentorship.type) {
  const [row] = coverageOf([goal], [mentorship]);
  const cell = row?.cells.find((one) => one.type === type);
  return { helping: cell?.helping.length, hoped: cell?.hoped.length };
}

describe('coverage', () => {
  const mara = aMentorship({ id: 'with-mara', type: 'life' });
  const goal = aGoal({ mentorshipIds: ['with-mara'] });

  test('has a cell for each kind of mentor, empty where there is nobody', () => {
    const [row] = coverageOf([goal], [mara]);
    expect(row?.cells.map(({ type }) => type)).toEqual(MENTOR_TYPES);
    expect(cellOf(goal, mara, 'life')).toEqual({ helping: 1, hoped: 0 });
    expect(cellOf(goal, mara, 'peer')).toEqual({ helping: 0, hoped: 0 });
  });

  test('tells who is only hoped for from who helps', () => {
    const hoped = aMentorship({ ...mara, stage: 'proposed' });
    expect(cellOf(goal, hoped)).toEqual({ helping: 0, hoped: 1 });
  });

  test('maps neither the goals of others nor those that have ended', () => {
    const others = [
      aGoal({ personId: 'ana' }),
      aGoal({ state: 'reached' }),
      aGoal({ state: 'let-go' }),
      aGoal({ _del: 'a-stamp' }),
    ];
    expect(coverageOf(others, [mara])).toEqual([]);
  });

  const ids = ['a', 'b', 'c', 'd'];
  const anyMentorship = fc.record({
    type: fc.constantFrom(...MENTOR_TYPES),
    stage: fc.constantFrom(...STAGES),
    role: fc.constantFrom(...ROLES),
    isDeleted: fc.boolean(),
  });
  const everything = fc.record({
    mentorships: fc.array(anyMentorship, { maxLength: ids.length }),
    linked: fc.subarray(ids),
  });

  test('holds a mentorship in the cell of its kind just when a walk over all of them says so', () => {
    fc.assert(
      fc.property(everything, ({ mentorships, linked }) => {
        const rows = mentorships.map(({ isDeleted, ...one }, at) =>
          aMentorship({ ...one, id: ids[at] ?? '', ...(isDeleted ? { _del: 'a-stamp' } : {}) }),
        );
        const [row] = coverageOf([aGoal({ mentorshipIds: linked })], rows);
        const seen = row?.cells.flatMap(({ type, helping, hoped }) => [
          ...helping.map(({ id }) => `${type} helping ${id}`),
          ...hoped.map(({ id }) => `${type} hoped ${id}`),
        ]);
        const expected: string[] = [];
        for (const { id, type, stage, role, _del } of rows) {
          if (role === 'mentor' || _del || stage === 'closed' || !linked.includes(id)) continue;
          const isBegun = stage !== 'exploring' && stage !== 'proposed';
          expected.push(`${type} ${isBegun ? 'helping' : 'hoped'} ${id}`);
        }
        expect(seen?.toSorted()).toEqual(expected.toSorted());
      }),
    );
  });
});
