import { expect, test } from 'vitest';
import { savePerson, updatePerson } from '../../utils/services/people';
import { undo } from '../../utils/services/undo';
import { nextStep } from '../../utils/services/undo-steps';
import { aDraft, aKith, aReminderInput, type TestKith } from '../support/builders';

async function go(kith: TestKith, way: 'back' | 'forward'): Promise<number> {
  const step = await nextStep(kith, way);
  if (!step) throw new Error('There is no such step.');
  return (await undo(kith, step.undo)).left;
}

async function twiceEdited() {
  const kith = await aKith();
  const draft = aDraft({ values: { name: 'Ana Ruiz' }, reminder: aReminderInput() });
  const { id } = await savePerson(kith, draft);
  await updatePerson(kith, id, { headline: 'Nurse', tags: ['ward'] });
  await updatePerson(kith, id, { headline: 'Nurse educator', tags: ['ward', 'teaching'] });
  const person = () => kith.db.people.get(id);
  return { kith, id, person };
}

test('steps go back over edits of one field to before the person was saved, and forward again', async () => {
  const { kith, person } = await twiceEdited();
  const last = await person();
  expect(await go(kith, 'back')).toBe(0);
  expect(await person()).toMatchObject({ headline: 'Nurse', tags: ['ward'] });
  expect(await go(kith, 'back')).toBe(0);
  expect(await person()).toMatchObject({ headline: null, tags: [] });
  expect(await go(kith, 'back')).toBe(0);
  expect(await person()).toHaveProperty('_del');
  expect(await nextStep(kith, 'back')).toBeNull();
  for (let step = 0; step < 3; step += 1) expect(await go(kith, 'forward')).toBe(0);
  expect(await nextStep(kith, 'forward')).toBeNull();
  const { headline, tags } = last ?? {};
  expect(await person()).toMatchObject({ headline, tags });
  expect(await kith.db.reminders.where('_due').above('').count()).toBe(1);
});

test('a step names what it is about', async () => {
  const { kith, id } = await twiceEdited();
  const step = await nextStep(kith, 'back');
  expect(step?.about).toMatchObject({ name: 'updatePerson', people: [{ id, name: 'Ana Ruiz' }] });
});

test('what stands since is still not taken back by an older step', async () => {
  const { kith, id, person } = await twiceEdited();
  const { actionId } = await updatePerson(kith, id, { headline: 'Ward manager' });
  await updatePerson(kith, id, { headline: 'Director' });
  expect((await undo(kith, actionId)).left).toBeGreaterThan(0);
  expect(await person()).toMatchObject({ headline: 'Director' });
});
