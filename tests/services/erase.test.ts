import { Dexie } from 'dexie';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { countRows } from '../../utils/db/counts';
import { readState } from '../../utils/db/state';
import { captureOfRow } from '../../utils/domain/row-capture';
import { pageScratch, personScratch, reviewScratch } from '../../utils/domain/scratch-key';
import { keepScratch, readScratch } from '../../utils/platform/scratch';
import { noteAnswer } from '../../utils/services/answers';
import { keepApart } from '../../utils/services/apart';
import { takeSnapshot } from '../../utils/services/backup/snapshots';
import { momentOf } from '../../utils/services/clock';
import { openDraft, writeDraft } from '../../utils/services/drafts';
import { erasePerson } from '../../utils/services/erase';
import { removeFilter, savedFilters, saveFilter } from '../../utils/services/filters';
import { readImports } from '../../utils/services/import/jobs';
import { undoImport } from '../../utils/services/import/undo-import';
import { editInteraction, logInteraction } from '../../utils/services/interactions';
import { markSent } from '../../utils/services/mark-sent';
import { mergePeople } from '../../utils/services/merge';
import { tell } from '../../utils/services/notices';
import { acceptChanges, deletePerson, savePerson, updatePerson } from '../../utils/services/people';
import { addReminder } from '../../utils/services/reminders';
import { readRoster } from '../../utils/services/roster';
import { confirmSame } from '../../utils/services/same-person';
import { undo } from '../../utils/services/undo';
import { aCapture, aList, aRow } from '../support/a-capture';
import { anImportedFile, begun, imported } from '../support/an-import';
import { aDraft, aKith, anInteractionInput, aReminderInput } from '../support/builders';

/** Everything in the database of this device alone, table by table. */
async function onThisDevice(): Promise<Record<string, unknown[]>> {
  const device = await new Dexie('kith-device').open();
  const rows = await Promise.all(device.tables.map((table) => table.toArray()));
  device.close();
  return Object.fromEntries(device.tables.map(({ name }, at) => [name, rows[at] ?? []]));
}

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
  const letter = { personId: id, purpose: 'advice', channel: 'email', templateId: null } as const;
  const sent = await openDraft(kith, letter);
  await writeDraft(kith, sent.id, { text: 'SECRET-9', why: 'SECRET-10' });
  await markSent(kith, sent.id, { subject: 'SECRET-11', text: 'SECRET-12', follow: null });
  const open = await openDraft(kith, letter);
  await writeDraft(kith, open.id, { ask: 'SECRET-13' });
  await updatePerson(kith, tomasz, { introducedBy: id });
  const { actionId } = await deletePerson(kith, id);
  await undo(kith, actionId);
  await keepScratch(personScratch(id, 'log'), { text: 'SECRET-7' });
  await keepScratch(pageScratch(aCapture().address), { note: 'SECRET-8' });
  await keepScratch(personScratch(tomasz, 'introducedBy'), { id });
  await keepScratch(personScratch(tomasz, 'log'), { text: 'mine' });
  await tell(kith.db.backendDB(), momentOf(kith), null);
  const [reminderId = ''] = await db.reminders.where('personId').equals(id).primaryKeys();
  const when = '2026-11-21T';
  await noteAnswer({ reminderId, when, does: 'done', at: '2026-11-21T12:00:00Z', zone: 'UTC' });
  await takeSnapshot(kith, 'before-import');
  const theirs = [
    id,
    ...(await db.reminders.where('personId').equals(id).primaryKeys()),
    ...(await db.moves.where('personId').equals(id).primaryKeys()),
    ...(await db.drafts.where('personId').equals(id).primaryKeys()),
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
  expect(await onThisDevice()).toEqual({ snapshots: [], files: [], kept: [] });
  expect(await readRoster(kith)).toMatchObject([{ name: 'Tomasz Nowak', next: '2026-11-21' }]);
  expect(await db.interactions.get(shared.id)).toMatchObject({
    personIds: [tomasz],
    text: 'Coffee',
  });
  expect(await db.people.get(tomasz)).toMatchObject({ introducedBy: null });
  expect(kept).toContain('mine');
  expect((await readState(db)).counts).toEqual(await countRows(db));
  expect(await fakeBrowser.notifications.getAll()).toEqual({});
});

test('erasing who was put together leaves no word of either, whichever is named', async () => {
  for (const named of ['stays', 'goes'] as const) {
    const kith = await aKith();
    const { db } = kith;
    const tomasz = (await savePerson(kith, aDraft({ values: { name: 'Tomasz Nowak' } }))).id;
    const stays = (await savePerson(kith, aDraft({}, aCapture()))).id;
    const goes = (
      await savePerson(kith, aDraft({ values: { name: 'SECRET-1', note: 'SECRET-2' } }))
    ).id;
    await updatePerson(kith, goes, { headline: 'SECRET-3' });
    await updatePerson(kith, goes, { headline: null });
    await updatePerson(kith, tomasz, { introducedBy: goes });
    await keepApart(kith, tomasz, goes);
    await logInteraction(kith, anInteractionInput({ personIds: [goes], text: 'SECRET-4' }));
    await logInteraction(kith, anInteractionInput({ personIds: [goes, tomasz], text: 'Lunch' }));
    await keepScratch(personScratch(goes, 'log'), { text: 'SECRET-5' });
    await mergePeople(kith, stays, goes);

    await erasePerson(kith, { stays, goes }[named]);

    const rows = await Promise.all(db.tables.map((table) => table.toArray()));
    const kept = JSON.stringify([rows, await fakeBrowser.storage.local.get(null)]);
    for (const trace of [stays, goes, 'Okafor', 'okafor', 'SECRET'])
      expect(kept).not.toContain(trace);
    expect(kept).toContain('Lunch');
    expect(await db.people.get(tomasz)).toMatchObject({ introducedBy: null });
  }
});

test('a filter that looks for them goes, with its former words; one that does not stays', async () => {
  const kith = await aKith();
  const { id } = await savePerson(kith, aDraft({ values: { name: 'Ána Labelle' } }));
  await saveFilter(kith, 'Hers', 'status=sent&q=ana+lab');
  await saveFilter(kith, 'ANA', 'tag=pharmacy');
  await saveFilter(kith, 'Before', 'q=labelle');
  await removeFilter(kith, 'Before');
  await saveFilter(kith, 'Lab', 'q=lab');
  await saveFilter(kith, 'Sent', 'status=sent');

  await erasePerson(kith, id);

  expect((await savedFilters(kith)).map(({ name }) => name)).toEqual(['Lab', 'Sent']);
  const rows = await Promise.all([kith.db.preferences.toArray(), kith.db.history.toArray()]);
  const kept = JSON.stringify(rows).toLowerCase();
  for (const trace of ['labelle', 'hers', 'ana']) expect(kept).not.toContain(trace);
});

test('half-typed text goes for every address of theirs, and for nobody of a longer name', async () => {
  const kith = await aKith();
  const capture = aCapture({
    address: 'https://github.com/ann',
    site: 'github.com',
    person: { links: ['https://ann.example/'] },
    keys: ['github:ann'],
  });
  const { id } = await savePerson(kith, aDraft({}, capture));
  await savePerson(kith, aDraft({}, aCapture({ keys: ['linkedin:ann-lee'] })));
  const confirmed = 'https://team.example/ann';
  await confirmSame(kith, id, aCapture({ address: confirmed, keys: [] }));
  const theirs = [
    confirmed,
    'https://github.com/ann',
    'https://github.com/Ann/',
    'https://ann.example/',
  ];
  const others = [
    'https://github.com/anna',
    'https://ann.example/guestbook',
    'https://a.example/ann',
  ];
  for (const address of [...theirs, ...others]) await keepScratch(pageScratch(address), 'typed');

  await erasePerson(kith, id);

  for (const address of theirs) expect(await readScratch(pageScratch(address))).toBeUndefined();
  for (const address of others) expect(await readScratch(pageScratch(address))).toBe('typed');
});

test('half-typed text goes for a row of a list without a page of its own, too', async () => {
  const kith = await aKith();
  const row = aRow({ name: 'Ana Ruiz', url: null });
  const capture = captureOfRow(aList([row]), row);
  const { id } = await savePerson(kith, aDraft({}, capture));
  expect(reviewScratch(capture)).not.toBe(pageScratch(capture.address));
  await keepScratch(reviewScratch(capture), 'typed');
  await erasePerson(kith, id);
  expect(await readScratch(reviewScratch(capture))).toBeUndefined();
});

test('an erasing that fails leaves the person, so that it can be asked for again', async () => {
  const kith = await aKith();
  const { id } = await savePerson(kith, aDraft());
  await keepScratch(personScratch(id, 'log'), 'typed');
  const fails = vi
    .spyOn(fakeBrowser.storage.local, 'remove')
    .mockRejectedValueOnce(new Error('io'));
  await expect(erasePerson(kith, id)).rejects.toThrow('io');
  fails.mockRestore();
  expect(await kith.db.people.get(id)).toBeDefined();
  await erasePerson(kith, id);
  expect(await kith.db.people.get(id)).toBeUndefined();
});

test('erasing who is not there is no error', async () => {
  const kith = await aKith();
  await erasePerson(kith, 'nobody');
  expect(await readRoster(kith)).toEqual([]);
});

test('whom files name is in no import any more: a finished one has forgotten its files, an unfinished one goes', async () => {
  const kith = await aKith();
  const files = [anImportedFile([{ name: 'Mara Okafor', note: 'SECRET-1' }, { name: 'Ana Ruiz' }])];
  await imported(kith, files);
  await begun(kith, files, { choices: { 'people.csv:2': 'skip' } });
  const [mara] = (await readRoster(kith)).filter(({ name }) => name === 'Mara Okafor');

  await erasePerson(kith, mara?.id ?? '');

  const rows = await Promise.all(kith.db.tables.map((table) => table.toArray()));
  for (const trace of [mara?.id, 'SECRET', 'Okafor', 'okafor'])
    expect(JSON.stringify(rows)).not.toContain(trace);
  expect(await readImports(kith)).toMatchObject([{ state: 'done', made: { added: 2 } }]);
  const sources = JSON.stringify(await kith.db.imports.toArray());
  expect(sources).not.toContain('bytes');
});

test('a finished import forgets what a file was called that is called after them, and can be taken back', async () => {
  const kith = await aKith();
  const one = anImportedFile([{ name: 'Mara Okafor' }], { name: 'mara_okafor (1).vcf' });
  const { id } = await imported(kith, [one, anImportedFile([{ name: 'Ana Ruiz' }])]);
  const [mara] = (await readRoster(kith)).filter(({ name }) => name === 'Mara Okafor');

  await erasePerson(kith, mara?.id ?? '');

  const [job] = await readImports(kith);
  expect(job?.files.map(({ name }) => name)).toEqual(['….vcf', 'people.csv']);
  expect((await undoImport(kith, id)).job.state).toBe('undone');
});
