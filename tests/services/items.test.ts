import { expect, test } from 'vitest';
import { RowGoneError } from '../../utils/domain/errors';
import { addItem, editItem, removeItem } from '../../utils/services/items';
import { deletePerson, savePerson } from '../../utils/services/people';
import { undo } from '../../utils/services/undo';
import { aDraft, aKith } from '../support/builders';

test('taking back what was added takes along the parts added since, and taking that back brings all again', async () => {
  const kith = await aKith();
  const { id: goalId, actionId } = await addItem(kith, 'goals', { statement: 'Lead a shift' });
  const { id: step } = await addItem(kith, 'milestones', { goalId, text: 'Ask for one night' });
  const undone = await undo(kith, actionId);
  expect(await kith.db.milestones.get(step)).toHaveProperty('_del');
  await undo(kith, undone.actionId);
  expect(await kith.db.goals.get(goalId)).not.toHaveProperty('_del');
  expect(await kith.db.milestones.get(step)).not.toHaveProperty('_del');
});

test('nothing is added to what another page has removed', async () => {
  const kith = await aKith();
  const { id: goalId } = await addItem(kith, 'goals', { statement: 'Lead a shift' });
  await removeItem(kith, 'goals', goalId);
  const adding = addItem(kith, 'milestones', { goalId, text: 'Ask for one night' });
  await expect(adding).rejects.toThrow(RowGoneError);
  expect(await kith.db.milestones.count()).toBe(0);
});

test('somebody joins others of whom one has been deleted; who is deleted cannot join', async () => {
  const kith = await aKith();
  const [mara, jo, gone] = await Promise.all(
    ['Mara', 'Jo', 'Sam'].map((name) => savePerson(kith, aDraft({ values: { name } }))),
  ).then((saved) => saved.map(({ id }) => id) as [string, string, string]);
  const { id } = await addItem(kith, 'turningPoints', { title: 'Leave?', personIds: [jo] });
  await deletePerson(kith, jo);
  await deletePerson(kith, gone);
  await editItem(kith, 'turningPoints', id, { personIds: [jo, mara] });
  expect(await kith.db.turningPoints.get(id)).toMatchObject({ personIds: [jo, mara] });
  const joining = editItem(kith, 'turningPoints', id, { personIds: [jo, mara, gone] });
  await expect(joining).rejects.toThrow(RowGoneError);
});

test('a field is changed beside one of which a newer version says what this one does not know', async () => {
  const kith = await aKith();
  const { id } = await addItem(kith, 'turningPoints', { title: 'Leave?' });
  const row = await kith.db.turningPoints.get(id);
  await kith.db.table('turningPoints').put({ ...row, kind: 'sabbatical' });
  await editItem(kith, 'turningPoints', id, { choice: 'Stay' });
  expect(await kith.db.turningPoints.get(id)).toMatchObject({ kind: 'sabbatical', choice: 'Stay' });
});
