import { beforeEach, describe, expect, test } from 'vitest';
import { RowGoneError } from '../../utils/domain/errors';
import type { ItemInput } from '../../utils/domain/items/items';
import {
  allGoals,
  coverage,
  goalsOf,
  goalView,
  hopedMentors,
  linkGoal,
  namedMentorships,
  settleGoal,
  tickMilestone,
} from '../../utils/services/goals';
import { addItem, removeItem } from '../../utils/services/items';
import { deletePerson, savePerson } from '../../utils/services/people';
import { undo } from '../../utils/services/undo';
import { aDraft, aKith, type TestKith, TODAY } from '../support/builders';

let kith: TestKith;
let mara: string;
let ana: string;

beforeEach(async () => {
  kith = await aKith();
  mara = await savedAs('Mara Okafor');
  ana = await savedAs('Ana Ruiz');
});

async function savedAs(name: string, relationships: string[] = []): Promise<string> {
  return (await savePerson(kith, aDraft({ values: { name, relationships } }))).id;
}

const aGoal = async (given: Partial<ItemInput<'goals'>> = {}) =>
  (await addItem(kith, 'goals', { statement: 'Pass the exam', ...given })).id;
const aMentorship = async (given: Partial<ItemInput<'mentorships'>> = {}) =>
  (await addItem(kith, 'mentorships', { personId: mara, stage: 'active', ...given })).id;
const statements = async () => (await allGoals(kith)).map(({ goal }) => goal.statement);

describe('goals', () => {
  test('are listed by their day, those without one last, with how many steps are done', async () => {
    await aGoal({ statement: 'Some day' });
    const id = await aGoal({ statement: 'In May', targetOn: '2027-05-01' });
    const step = await addItem(kith, 'milestones', { goalId: id, text: 'Sign up' });
    await addItem(kith, 'milestones', { goalId: id, text: 'Learn' });
    await tickMilestone(kith, step.id, true);
    expect(await statements()).toEqual(['In May', 'Some day']);
    expect(await allGoals(kith)).toMatchObject([
      { done: 1, steps: 2, person: null },
      { done: 0, steps: 0 },
    ]);
  });

  test('of somebody I mentor go and come back with them', async () => {
    await aGoal({ statement: 'Hers', personId: ana });
    expect(await allGoals(kith)).toMatchObject([{ person: { name: 'Ana Ruiz' } }]);
    const { actionId } = await deletePerson(kith, ana);
    expect(await statements()).toEqual([]);
    await undo(kith, actionId);
    expect(await statements()).toEqual(['Hers']);
  });

  test.each([
    ['reached', TODAY],
    ['let-go', TODAY],
  ] as const)('end as %s today, are taken up again, and each is undone', async (state, endedOn) => {
    const id = await aGoal();
    const { actionId } = await settleGoal(kith, id, state);
    expect((await goalView(kith, id))?.goal).toMatchObject({ state, endedOn });
    const reopened = await settleGoal(kith, id, 'open');
    expect((await goalView(kith, id))?.goal).toMatchObject({ state: 'open', endedOn: null });
    await undo(kith, reopened.actionId);
    await undo(kith, actionId);
    expect((await goalView(kith, id))?.goal).toMatchObject({ state: 'open', endedOn: null });
  });

  test('that are gone are neither ended nor linked', async () => {
    const id = await aGoal();
    await removeItem(kith, 'goals', id);
    await expect(settleGoal(kith, id, 'reached')).rejects.toThrow(RowGoneError);
    await expect(linkGoal(kith, id, 'any', true)).rejects.toThrow(RowGoneError);
    expect(await goalView(kith, id)).toBeNull();
  });
});

describe('a goal', () => {
  test('shows its steps by day, its progress latest first, open actions and advice of its own', async () => {
    const id = await aGoal();
    const other = await aGoal({ statement: 'Another' });
    const goalId = id;
    await addItem(kith, 'milestones', { goalId, text: 'Later', dueOn: '2027-02-01' });
    await addItem(kith, 'milestones', { goalId, text: 'Sooner', dueOn: '2027-01-01' });
    await addItem(kith, 'progress', { goalId, text: 'First', on: '2026-11-01' });
    await addItem(kith, 'progress', { goalId, text: 'Then', on: '2026-11-20' });
    await addItem(kith, 'actionItems', { goalId, text: 'Read' });
    await addItem(kith, 'actionItems', { goalId, text: 'Has read', state: 'done' });
    await addItem(kith, 'actionItems', { goalId: other, text: 'Of another' });
    await addItem(kith, 'advice', { goalId, personId: mara, text: 'Begin early' });
    const view = await goalView(kith, id);
    expect(view?.milestones.map(({ text }) => text)).toEqual(['Sooner', 'Later']);
    expect(view?.progress.map(({ text }) => text)).toEqual(['Then', 'First']);
    expect(view?.actions.map(({ text }) => text)).toEqual(['Read']);
    expect(view?.advice.map(({ text }) => text)).toEqual(['Begin early']);
  });

  test('is helped with by a mentorship once, and no longer when that is taken back', async () => {
    const id = await aGoal();
    const mentorship = await aMentorship();
    const { actionId } = await linkGoal(kith, id, mentorship, true);
    await linkGoal(kith, id, mentorship, true);
    expect((await goalView(kith, id))?.helpers).toMatchObject([{ person: { id: mara } }]);
    expect((await coverage(kith))[0]?.cells[0]).toMatchObject({ helping: [{ id: mentorship }] });
    await linkGoal(kith, id, mentorship, false);
    expect((await goalView(kith, id))?.helpers).toEqual([]);
    await undo(kith, actionId);
    expect((await goalView(kith, id))?.goal.mentorshipIds).toEqual([]);
  });

  test('is a mentorship’s where that helps with it, or where I mentor whose goal it is', async () => {
    const mine = await aGoal({ statement: 'Mine' });
    await aGoal({ statement: 'Hers', personId: ana });
    await aGoal({ statement: 'Nobody’s' });
    const withMara = await aMentorship();
    const withAna = await aMentorship({ personId: ana, role: 'mentor' });
    await linkGoal(kith, mine, withMara, true);
    const named = await namedMentorships(kith);
    const goalsWith = async (id: string) => {
      const one = named.find((each) => each.id === id);
      return one ? (await goalsOf(kith, one)).map(({ goal }) => goal.statement) : [];
    };
    expect(await goalsWith(withMara)).toEqual(['Mine']);
    expect(await goalsWith(withAna)).toEqual(['Hers']);
  });
});

test('a step is done today, or not yet, and undone', async () => {
  const goalId = await aGoal();
  const { id } = await addItem(kith, 'milestones', { goalId, text: 'Sign up' });
  const doneOn = async () => (await kith.db.milestones.get(id))?.doneOn;
  const { actionId } = await tickMilestone(kith, id, true);
  expect(await doneOn()).toBe(TODAY);
  await undo(kith, actionId);
  expect(await doneOn()).toBeNull();
});

test('those hoped for as mentors are found by name; who is deleted is not', async () => {
  await savedAs('Tomasz', ['hoped-mentor']);
  const li = await savedAs('Li Wei', ['mentor', 'hoped-mentor']);
  const names = async () => (await hopedMentors(kith)).map(({ name }) => name);
  expect(await names()).toEqual(['Li Wei', 'Tomasz']);
  await deletePerson(kith, li);
  expect(await names()).toEqual(['Tomasz']);
});
