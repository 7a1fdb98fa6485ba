import { expect, test } from 'vitest';
import { RowGoneError } from '../../utils/domain/errors';
import { keepScratch, readScratch } from '../../utils/platform/scratch';
import {
  eraseThing,
  recentlyDeletedThings,
  restoreThing,
} from '../../utils/services/deleted-things';
import { addItem, editItem, removeItem } from '../../utils/services/items';
import { deletePerson, savePerson } from '../../utils/services/people';
import { readRoster } from '../../utils/services/roster';
import { undo } from '../../utils/services/undo';
import { aDraft, aKith } from '../support/builders';

async function withAGoal() {
  const kith = await aKith();
  const goal = (await addItem(kith, 'goals', { statement: 'SECRET goal' })).id;
  const step = (await addItem(kith, 'milestones', { goalId: goal, text: 'SECRET step' })).id;
  return { kith, goal, step };
}

test('what was removed is listed once, with its parts in it, and comes back with them', async () => {
  const { kith, goal, step } = await withAGoal();
  await removeItem(kith, 'goals', goal);
  const deleted = await recentlyDeletedThings(kith);
  expect(deleted.map(({ row }) => row.id)).toEqual([goal]);
  const { actionId } = await restoreThing(kith, 'goals', goal);
  expect(await recentlyDeletedThings(kith)).toEqual([]);
  expect(await kith.db.milestones.get(step)).not.toHaveProperty('_del');
  await undo(kith, actionId);
  expect(await recentlyDeletedThings(kith)).toHaveLength(1);
});

test('what went with a person comes back with them, not by itself', async () => {
  const kith = await aKith();
  const { id } = await savePerson(kith, aDraft());
  const early = (await addItem(kith, 'advice', { personId: id, text: 'Before' })).id;
  await removeItem(kith, 'advice', early);
  await addItem(kith, 'advice', { personId: id, text: 'After' });
  await deletePerson(kith, id);
  expect((await recentlyDeletedThings(kith)).map(({ row }) => row.id)).toEqual([early]);
  await expect(restoreThing(kith, 'advice', early)).rejects.toThrow(RowGoneError);
});

test('what is erased leaves no word, no link, no history and nothing half typed', async () => {
  const { kith, goal, step } = await withAGoal();
  const { db } = kith;
  await editItem(kith, 'goals', goal, { why: 'SECRET why' });
  const action = (await addItem(kith, 'actionItems', { text: 'Call them', goalId: goal })).id;
  await editItem(kith, 'actionItems', action, { goalId: null });
  await editItem(kith, 'actionItems', action, { goalId: goal });
  await keepScratch(`own:thing:${goal}`, { why: 'SECRET' });
  await removeItem(kith, 'goals', goal);

  await eraseThing(kith, 'goals', goal);

  const kept = JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())));
  for (const trace of ['SECRET', goal, step]) expect(kept).not.toContain(trace);
  expect(await readScratch(`own:thing:${goal}`)).toBeUndefined();
  expect(await db.actionItems.get(action)).toMatchObject({ text: 'Call them', goalId: null });
});

test('a note to thank for several things goes on without the one that was erased', async () => {
  const kith = await aKith();
  const { id: personId } = await savePerson(kith, aDraft());
  const favour = { personId, what: 'Time' };
  const one = (await addItem(kith, 'favours', favour)).id;
  const other = (await addItem(kith, 'favours', favour)).id;
  const note = (await addItem(kith, 'gratitude', { personId, aboutIds: [one, other] })).id;
  await eraseThing(kith, 'favours', one);
  expect(await kith.db.gratitude.get(note)).toMatchObject({ aboutIds: [other] });
  expect(await readRoster(kith)).toHaveLength(1);
});
