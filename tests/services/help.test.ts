/** Favours, introductions and references as verbs: each step is one action, and one Undo takes it back. */
import { expect, test } from 'vitest';
import { ForbiddenMoveError } from '../../utils/domain/errors';
import { erasePerson } from '../../utils/services/erase';
import { stepFavour } from '../../utils/services/favours';
import { helpView } from '../../utils/services/help';
import { introductionsView, stepIntroduction } from '../../utils/services/introductions';
import { addItem, removeItem } from '../../utils/services/items';
import { deletePerson, savePerson, updatePerson } from '../../utils/services/people';
import { referencesView, stepReference } from '../../utils/services/references';
import { undo } from '../../utils/services/undo';
import { aDraft, aKith, type TestKith, TODAY } from '../support/builders';

const saved = async (kith: TestKith, name: string) =>
  (await savePerson(kith, aDraft({ values: { name } }))).id;

async function some() {
  const kith = await aKith();
  const [ana, li, sam] = await Promise.all(
    ['Ana Ruiz', 'Li Wei', 'Sam Lee'].map((name) => saved(kith, name)),
  );
  if (!ana || !li || !sam) throw new Error('Somebody was not saved.');
  return { kith, ana, li, sam };
}

test('a favour is agreed to and done today; Undo takes back one step at a time', async () => {
  const { kith, ana } = await some();
  const { id } = await addItem(kith, 'favours', {
    personId: ana,
    state: 'asked',
    on: '2026-11-01',
  });
  await stepFavour(kith, id, 'agree');
  const { actionId } = await stepFavour(kith, id, 'do');
  expect(await kith.db.favours.get(id)).toMatchObject({ state: 'done', on: TODAY });
  await undo(kith, actionId);
  expect(await kith.db.favours.get(id)).toMatchObject({ state: 'agreed', on: '2026-11-01' });
  await expect(stepFavour(kith, id, 'ask')).rejects.toThrow(ForbiddenMoveError);
});

test('two people are introduced once each has said yes, in either order', async () => {
  const { kith, ana, li } = await some();
  const { id } = await addItem(kith, 'introductions', { by: 'me', personIds: [ana, li] });
  await expect(stepIntroduction(kith, id, 'make')).rejects.toThrow(ForbiddenMoveError);
  await stepIntroduction(kith, id, 'agree', li);
  await stepIntroduction(kith, id, 'agree', ana);
  const { actionId } = await stepIntroduction(kith, id, 'make');
  expect(await kith.db.introductions.get(id)).toMatchObject({ state: 'made', madeOn: TODAY });
  await undo(kith, actionId);
  expect(await kith.db.introductions.get(id)).toMatchObject({
    state: 'agreed',
    agreedOn: TODAY,
    madeOn: null,
  });
});

test('a reference tells what it was used for, and no longer once that was removed', async () => {
  const { kith, ana, li } = await some();
  const { id } = await addItem(kith, 'references', { personId: ana });
  await addItem(kith, 'references', { personId: li });
  await stepReference(kith, id, 'agree');
  const use = { personId: ana, kind: 'reference', referenceId: id } as const;
  const first = await addItem(kith, 'favours', { ...use, to: 'County General', on: '2026-10-01' });
  await addItem(kith, 'favours', { ...use, to: 'Northside', on: '2026-11-01' });
  expect(await referencesView(kith, ana)).toMatchObject([
    {
      reference: { state: 'agreed', agreedOn: TODAY },
      uses: [{ to: 'Northside' }, { to: 'County General' }],
    },
  ]);
  expect(await referencesView(kith)).toHaveLength(2);
  await removeItem(kith, 'favours', first.id);
  expect(await referencesView(kith, ana)).toMatchObject([{ uses: [{ to: 'Northside' }] }]);
});

test('the page of help reads what can be passed on, and to whom', async () => {
  const { kith, ana, sam } = await some();
  await addItem(kith, 'mentorships', { personId: sam, role: 'mentor', stage: 'active' });
  await addItem(kith, 'mentorships', { personId: sam, role: 'mentor', stage: 'closed' });
  await addItem(kith, 'mentorships', { personId: ana, role: 'mentee', stage: 'active' });
  await addItem(kith, 'goals', { statement: 'Pass the exam' });
  await addItem(kith, 'goals', { statement: 'Reached', state: 'reached' });
  const view = await helpView(kith);
  expect(view.mentoring).toMatchObject([{ personId: sam, stage: 'active' }]);
  expect(view.goals).toMatchObject([{ statement: 'Pass the exam' }]);
});

test('the drawing has neither confidential introductions nor confidential people; the list has all', async () => {
  const { kith, ana, li, sam } = await some();
  const noor = await saved(kith, 'Noor');
  const made = { by: 'them', introducerId: ana, state: 'made' } as const;
  await addItem(kith, 'introductions', { ...made, personIds: [ana, li], confidential: true });
  await addItem(kith, 'introductions', { ...made, personIds: [ana, sam] });
  await updatePerson(kith, noor, { introducedBy: sam, confidential: true });
  const { brought, open } = await introductionsView(kith);
  expect(brought.map(({ to }) => to).toSorted()).toEqual([li, sam, noor].toSorted());
  expect(open).toEqual([{ from: ana, to: sam, isMine: false }]);
  await updatePerson(kith, ana, { confidential: true });
  expect((await introductionsView(kith)).open).toEqual([]);
});

test('whoever is deleted is in neither, and comes back with an undo; whoever is erased is named nowhere', async () => {
  const { kith, ana, li } = await some();
  const { id } = await addItem(kith, 'introductions', {
    by: 'them',
    introducerId: ana,
    personIds: [ana, li],
    state: 'made',
  });
  const { actionId } = await deletePerson(kith, ana);
  expect((await introductionsView(kith)).brought).toEqual([]);
  await undo(kith, actionId);
  expect((await introductionsView(kith)).brought).toHaveLength(1);
  await erasePerson(kith, ana);
  expect(await kith.db.introductions.get(id)).toMatchObject({
    introducerId: null,
    personIds: [li],
  });
  expect((await introductionsView(kith)).brought).toEqual([]);
});
