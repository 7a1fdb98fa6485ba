import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepScratch } from '../../utils/platform/scratch';
import { editInteraction, logInteraction } from '../../utils/services/interactions';
import {
  acceptChanges,
  deletePerson,
  erasePerson,
  savePerson,
  updatePerson,
} from '../../utils/services/people';
import { addReminder } from '../../utils/services/reminders';
import { readRoster } from '../../utils/services/roster';
import { undo } from '../../utils/services/undo';
import { aCapture } from '../support/a-capture';
import { aDraft, aKith, anInteractionInput, aReminderInput } from '../support/builders';

test('an erased person leaves no word of theirs anywhere, and everyone else stays', async () => {
  const kith = await aKith();
  const { db } = kith;
  const tomasz = (await savePerson(kith, aDraft({ values: { name: 'Tomasz Nowak' } }))).id;
  const { id } = await savePerson(
    kith,
    aDraft({ reminder: aReminderInput({ text: 'SECRET-1' }) }, aCapture()),
  );
  await updatePerson(kith, id, { note: 'SECRET-2', tags: ['SECRET-3'] });
  await updatePerson(kith, id, { note: 'SECRET-4', tags: [] });
  await acceptChanges(kith, id, ['headline'], aCapture({ person: { headline: 'SECRET-5' } }));
  await logInteraction(kith, anInteractionInput({ personIds: [id], text: 'SECRET-6' }));
  const shared = await logInteraction(
    kith,
    anInteractionInput({ personIds: [id, tomasz], text: 'Coffee' }),
  );
  await editInteraction(kith, shared.id, { personIds: [tomasz] });
  await editInteraction(kith, shared.id, { personIds: [id, tomasz] });
  await addReminder(kith, tomasz, aReminderInput({ text: 'Greet him' }));
  await updatePerson(kith, tomasz, { introducedBy: id });
  const { actionId } = await deletePerson(kith, id);
  await undo(kith, actionId);
  await keepScratch(`log:${id}`, { text: 'SECRET-7' });
  await keepScratch('review', { address: aCapture().address, note: 'SECRET-8' });
  await keepScratch(`log:${tomasz}`, { text: 'mine' });
  const theirs = [
    id,
    ...(await db.reminders.where('personId').equals(id).primaryKeys()),
    ...(await db.moves.where('personId').equals(id).primaryKeys()),
    'Okafor',
    'okafor',
    'Lead Pharmacy',
    'Northside',
    'SECRET',
  ];

  await erasePerson(kith, id);

  const rows = await Promise.all(db.tables.map((table) => table.toArray()));
  const kept = JSON.stringify([rows, await fakeBrowser.storage.local.get(null)]);
  for (const trace of theirs) expect(kept).not.toContain(trace);
  expect(await readRoster(kith)).toMatchObject([{ name: 'Tomasz Nowak', next: '2026-11-21' }]);
  expect(await db.interactions.get(shared.id)).toMatchObject({
    personIds: [tomasz],
    text: 'Coffee',
  });
  expect(await db.people.get(tomasz)).toMatchObject({ introducedBy: null });
  expect(kept).toContain('mine');
});

test('erasing who is not there is no error', async () => {
  const kith = await aKith();
  await erasePerson(kith, 'nobody');
  expect(await readRoster(kith)).toEqual([]);
});
