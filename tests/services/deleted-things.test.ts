import { expect, test } from 'vitest';
import { RowGoneError } from '../../utils/domain/errors';
import { prepareId } from '../../utils/domain/prepare-id';
import { keepScratch, readScratch } from '../../utils/platform/scratch';
import { todayOf } from '../../utils/services/clock';
import {
  eraseThing,
  recentlyDeletedThings,
  restoreThing,
} from '../../utils/services/deleted-things';
import { addItem, editItem, removeItem } from '../../utils/services/items';
import { planMeeting } from '../../utils/services/meetings';
import { removeMentorship, startMentorship } from '../../utils/services/mentorships';
import { deletePerson, savePerson } from '../../utils/services/people';
import { readRoster } from '../../utils/services/roster';
import { undo } from '../../utils/services/undo';
import { aDraft, aKith, aMeetingInput } from '../support/builders';

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

test('a step does not come back to a goal that is gone, by undo or by itself', async () => {
  const { kith, goal, step } = await withAGoal();
  const removed = await removeItem(kith, 'milestones', step);
  await removeItem(kith, 'goals', goal);
  await expect(restoreThing(kith, 'milestones', step)).rejects.toThrow(RowGoneError);
  await undo(kith, removed.actionId);
  expect(await kith.db.milestones.get(step)).toHaveProperty('_del');
});

test('what is shared comes back while anybody of it is there, and what only names people always', async () => {
  const kith = await aKith();
  const mara = (await savePerson(kith, aDraft())).id;
  const jo = (await savePerson(kith, aDraft({ values: { name: 'Jo' } }))).id;
  const point = { title: 'Leave?', personIds: [jo] };
  const named = (await addItem(kith, 'turningPoints', point)).id;
  const shared = (await addItem(kith, 'introductions', { personIds: [mara, jo] })).id;
  await removeItem(kith, 'turningPoints', named);
  await removeItem(kith, 'introductions', shared);
  await deletePerson(kith, jo);
  await restoreThing(kith, 'turningPoints', named);
  await restoreThing(kith, 'introductions', shared);
  expect(await recentlyDeletedThings(kith)).toEqual([]);

  await removeItem(kith, 'introductions', shared);
  await deletePerson(kith, mara);
  await expect(restoreThing(kith, 'introductions', shared)).rejects.toThrow(RowGoneError);
});

test('a planned meeting comes back with what reminds to prepare it', async () => {
  const kith = await aKith();
  const { id: personId } = await savePerson(kith, aDraft());
  const on = todayOf(kith).add({ days: 5 }).toString();
  const { id, actionId } = await planMeeting(kith, aMeetingInput({ personIds: [personId], on }));
  await undo(kith, actionId);
  expect(await kith.db.reminders.get(prepareId(id))).toHaveProperty('_del');
  const { actionId: back } = await restoreThing(kith, 'meetings', id);
  const reminder = await kith.db.reminders.get(prepareId(id));
  expect(reminder).toMatchObject({ state: 'open', personId });
  expect(reminder).not.toHaveProperty('_del');
  expect(await kith.db.people.get(personId)).toMatchObject({ status: 'meeting-set' });
  await undo(kith, back);
  expect(await kith.db.reminders.get(prepareId(id))).toHaveProperty('_del');
});

test('a mentorship goes with what somebody is by it, and comes back with that', async () => {
  const kith = await aKith();
  const { id: personId } = await savePerson(kith, aDraft());
  const given = { personId, role: 'mentee', stage: 'active' } as const;
  const { id } = await startMentorship(kith, given);
  const { id: other } = await startMentorship(kith, given);
  const ties = async () => (await kith.db.people.get(personId))?.relationships;
  await removeMentorship(kith, other);
  expect(await ties()).toEqual(['mentor']);
  const { actionId } = await removeMentorship(kith, id);
  expect(await ties()).toEqual([]);
  await undo(kith, actionId);
  expect(await ties()).toEqual(['mentor']);
  await removeMentorship(kith, id);
  await restoreThing(kith, 'mentorships', id);
  expect(await ties()).toEqual(['mentor']);
});
