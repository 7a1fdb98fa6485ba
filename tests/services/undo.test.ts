import { describe, expect, test } from 'vitest';
import { TooOldToUndoError } from '../../utils/domain/errors';
import { logInteraction } from '../../utils/services/interactions';
import { deletePerson, savePerson, updatePerson } from '../../utils/services/people';
import { personView } from '../../utils/services/person-view';
import { addReminder } from '../../utils/services/reminders';
import { readRoster } from '../../utils/services/roster';
import { undo } from '../../utils/services/undo';
import { aCapture } from '../support/a-capture';
import { aDraft, aKith, anInteractionInput, aReminderInput } from '../support/builders';

const saved = (kith: Awaited<ReturnType<typeof aKith>>) =>
  savePerson(kith, aDraft({ reminder: aReminderInput() }, aCapture()));

describe('undoing that a person was saved', () => {
  test('takes back all that was saved with them, and can be undone', async () => {
    const kith = await aKith();
    const { id, actionId } = await saved(kith);
    const undone = await undo(kith, actionId);
    expect(await readRoster(kith)).toEqual([]);
    expect(await kith.db.reminders.where('_due').above('').count()).toBe(0);
    await undo(kith, undone.actionId);
    const view = await personView(kith, id);
    expect(view?.reminders).toHaveLength(1);
    expect(view?.aliases).toEqual(['linkedin:mara-okafor']);
  });

  test('leaves them whole when they have been edited since', async () => {
    const kith = await aKith();
    const { id, actionId } = await saved(kith);
    await updatePerson(kith, id, { note: 'Met at the fair' });
    expect((await undo(kith, actionId)).left).toBeGreaterThan(0);
    const view = await personView(kith, id);
    expect(view).toMatchObject({ person: { note: 'Met at the fair' }, reminders: [{}] });
    expect(await kith.db.aliases.get('linkedin:mara-okafor')).not.toHaveProperty('_del');
  });

  test('takes along a reminder added since, so that no badge counts it', async () => {
    const kith = await aKith();
    const { id, actionId } = await saved(kith);
    await addReminder(kith, id, aReminderInput());
    await undo(kith, actionId);
    expect(await kith.db.reminders.where('_due').above('').count()).toBe(0);
  });
});

describe('undoing an edit', () => {
  test('puts back sets member by member and leaves a later member alone', async () => {
    const kith = await aKith();
    const { id } = await savePerson(
      kith,
      aDraft({ values: { name: 'Mara', tags: ['alumni', 'ohsu'] } }),
    );
    const { actionId } = await updatePerson(kith, id, { tags: ['ohsu', 'residency'] });
    await updatePerson(kith, id, { tags: ['ohsu', 'residency', 'later'] });
    await undo(kith, actionId);
    const tags = (await kith.db.people.get(id))?.tags.toSorted();
    expect(tags).toEqual(['alumni', 'later', 'ohsu']);
  });

  test('gives a field its origin back', async () => {
    const kith = await aKith();
    const { id } = await saved(kith);
    const { actionId } = await updatePerson(kith, id, { headline: 'x' });
    await undo(kith, actionId);
    expect((await kith.db.people.get(id))?.origins).toHaveProperty('headline');
  });
});

test('undoing a deletion brings back interactions, and undoing that takes them away again', async () => {
  const kith = await aKith();
  const { id } = await saved(kith);
  await logInteraction(kith, anInteractionInput({ personIds: [id] }));
  const { actionId } = await deletePerson(kith, id);
  const undone = await undo(kith, actionId);
  expect((await personView(kith, id))?.interactions).toHaveLength(1);
  await undo(kith, undone.actionId);
  expect(await personView(kith, id)).toBeNull();
});

test('an action that history has forgotten says so', async () => {
  const kith = await aKith();
  await expect(undo(kith, 'long-gone')).rejects.toThrow(TooOldToUndoError);
});
