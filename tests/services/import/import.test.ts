import { expect, test } from 'vitest';
import { dropSnapshots, listSnapshots } from '../../../utils/db/device';
import { planImport } from '../../../utils/services/import/plan';
import { runImport } from '../../../utils/services/import/run';
import { undoImport } from '../../../utils/services/import/undo-import';
import { changeCadence } from '../../../utils/services/keep-in-touch';
import { deletePerson, savePerson, updatePerson } from '../../../utils/services/people';
import { readRoster } from '../../../utils/services/roster';
import { confirmSame } from '../../../utils/services/same-person';
import { undo } from '../../../utils/services/undo';
import { aCapture } from '../../support/a-capture';
import {
  anImportedFile,
  anImportedMessage,
  begun,
  imported,
  readAgain,
} from '../../support/an-import';
import { aDraft, aKith, TODAY } from '../../support/builders';

const CONNECTIONS = { name: 'Connections.csv', format: 'linkedin-connections' } as const;

test('a profile in LinkedIn’s own file is surely whoever was saved from that page, however it is written', async () => {
  const kith = await aKith();
  const { id } = await savePerson(kith, aDraft({}, aCapture()));
  for (const link of [
    'https://www.linkedin.com/in/mara-okafor',
    'https://www.linkedin.com/in/Mara-Okafor/?miniProfileUrn=1',
    'http://de.linkedin.com/in/mara%2Dokafor/',
  ]) {
    const plan = await planImport(kith, [
      anImportedFile([{ name: 'M. Okafor', links: [link] }], CONNECTIONS),
    ]);
    expect(plan.rows[0]).toMatchObject({ is: 'known', who: { id, why: { kind: 'profile' } } });
  }
});

test('the same file twice changes nothing, in whatever order, and also for who has but a name', async () => {
  const kith = await aKith();
  const people = [
    { name: 'Ana Ruiz', emails: ['ana@lab.example'] },
    { name: 'Tomasz Nowak' },
    { name: 'Li Wei', organization: 'Northside Hospital', note: 'From the fair' },
    { name: 'Ana Ruiz', emails: ['ana@lab.example'], phones: ['+1 704 555 0100'] },
    { name: '' },
  ];
  const first = await imported(kith, [anImportedFile(people)]);
  expect(first.made).toMatchObject({ added: 3, changed: 1, left: 1 });
  const before = await kith.db.people.toArray();
  const actions = await kith.db.history.count();

  for (const again of [people, people.toReversed()])
    expect((await imported(kith, [anImportedFile(again)])).made).toMatchObject({
      added: 0,
      changed: 0,
      left: 5,
    });
  expect(await kith.db.people.toArray()).toEqual(before);
  expect(await kith.db.history.count()).toBe(actions);
});

test('who was deleted stays deleted, and who was taken back comes again', async () => {
  const kith = await aKith();
  const files = [anImportedFile([{ name: 'Ana Ruiz' }, { name: 'Tomasz Nowak' }])];
  const { id } = await imported(kith, files);
  const [ana] = await readRoster(kith);
  await deletePerson(kith, ana?.id ?? '');
  expect((await imported(kith, files)).made).toMatchObject({ added: 0, left: 2 });

  await undoImport(kith, id);
  expect(await readRoster(kith)).toEqual([]);
  expect((await imported(kith, files)).made.added).toBeGreaterThan(0);
  expect(await readRoster(kith)).toMatchObject([{ name: 'Tomasz Nowak' }]);
});

test('what is missing is added, what the user typed stays, and a note is never said twice', async () => {
  const kith = await aKith();
  const files = [
    anImportedFile([{ name: 'Ana Ruiz', emails: ['ana@lab.example'], note: 'Met in May' }]),
  ];
  await imported(kith, files);
  const [ana] = await readRoster(kith);
  const id = ana?.id ?? '';
  await updatePerson(kith, id, { headline: 'Chemist', note: 'Met in May\n\nLikes tea' });
  const more = {
    name: 'Ana Ruiz',
    emails: ['ana@lab.example'],
    headline: 'Lab lead',
    organization: 'Delta',
    note: 'Met in May',
  };
  await imported(kith, [anImportedFile([more])]);
  expect(await kith.db.people.get(id)).toMatchObject({
    headline: 'Chemist',
    organization: 'Delta',
    note: 'Met in May\n\nLikes tea',
  });
  await imported(kith, [anImportedFile([more])], { rule: 'replace' });
  expect(await kith.db.people.get(id)).toMatchObject({ headline: 'Lab lead' });
});

test('messages go to whoever is kept, once', async () => {
  const kith = await aKith();
  const { id } = await savePerson(kith, aDraft({}, aCapture()));
  const stranger = { name: 'Nobody Known', link: null };
  const files = [
    anImportedFile([], {
      name: 'messages.csv',
      format: 'linkedin-messages',
      interactions: [
        anImportedMessage(),
        anImportedMessage({ uid: 'message-2', with: [stranger] }),
      ],
    }),
  ];
  expect((await planImport(kith, files)).interactions).toEqual({
    total: 2,
    withKept: 1,
    withNobody: 1,
    correspondents: 1,
  });
  expect((await imported(kith, files)).made).toMatchObject({ interactions: 1, passedOver: 1 });
  expect(await kith.db.people.get(id)).toMatchObject({
    turn: 'mine',
    status: 'saved',
    lastContactAt: '2026-10-10T10:00:00.000Z',
  });
  const met = await imported(kith, files, { addCorrespondents: true });
  expect(met.made).toMatchObject({ interactions: 1, passedOver: 1, correspondents: 1 });
  expect((await readRoster(kith)).map(({ name }) => name).sort()).toEqual([
    'Mara Okafor',
    'Nobody Known',
  ]);
});

test('beside a profile the name alone tells nobody, unless an address book says that it is theirs', async () => {
  const link = 'https://www.linkedin.com/in/mara-okafor-8a1b2c';
  const message = anImportedMessage({ with: [{ name: 'Mara Okafor', link }] });
  const messages = anImportedFile([], {
    name: 'messages.csv',
    format: 'linkedin-messages',
    interactions: [message],
  });
  for (const { links, made } of [
    { links: [], made: { interactions: 0, passedOver: 1 } },
    { links: [link], made: { interactions: 1, passedOver: 0 } },
  ]) {
    const kith = await aKith();
    await imported(kith, [
      anImportedFile([{ name: 'Mara Okafor', phones: ['704 555 0100'], links }]),
    ]);
    expect((await planImport(kith, [messages])).interactions.withKept).toBe(made.interactions);
    expect((await imported(kith, [messages])).made).toMatchObject(made);
  }
});

test('nobody is due by what a file brings, however long ago it was', async () => {
  const kith = await aKith();
  await changeCadence(kith, 'tag:alumni', 30);
  const people = Array.from({ length: 60 }, (_, at) => ({
    name: `Person ${at}`,
    tags: ['alumni'],
  }));
  const interactions = people.map(({ name }, at) =>
    anImportedMessage({ uid: `${at}`, at: '2026-02-01T10:00:00Z', with: [{ name, link: null }] }),
  );
  const { made } = await imported(kith, [anImportedFile(people, { interactions })]);
  expect(made).toMatchObject({ added: 60, interactions: 60 });
  const asked = await kith.db.reminders.toArray();
  expect(asked).toHaveLength(60);
  expect(asked.filter(({ on }) => on <= TODAY)).toEqual([]);
  expect(new Set(asked.map(({ on }) => on)).size).toBeGreaterThan(10);
});

test('whom another tab saves while an import goes on is not doubled', async () => {
  const kith = await aKith();
  const people = ['tomasz-nowak', 'li-wei', 'mara-okafor'].map((slug) => ({
    name: slug,
    links: [`https://www.linkedin.com/in/${slug}`],
  }));
  const id = await begun(kith, [anImportedFile(people, CONNECTIONS)]);
  const stop = new AbortController();
  const stopped = await runImport(kith, id, {
    read: readAgain,
    lot: 1,
    signal: stop.signal,
    onProgress: ({ done }) => done === 1 && stop.abort(),
  });
  expect(stopped).toMatchObject({ state: 'running', next: 1, total: 3 });
  await savePerson(kith, aDraft({}, aCapture()));

  expect((await runImport(kith, id, { read: readAgain })).made.added).toBe(2);
  expect(await readRoster(kith)).toHaveLength(3);
  expect(await kith.db.people.where('address').above('').count()).toBe(1);
});

test('while an import runs in one tab, another tab waits and then finds it done', async () => {
  const kith = await aKith();
  const id = await begun(kith, [anImportedFile([{ name: 'Ana Ruiz' }])]);
  const jobs = await Promise.all([
    runImport(kith, id, { read: readAgain }),
    runImport(kith, id, { read: readAgain }),
  ]);
  for (const job of jobs) expect(job).toMatchObject({ state: 'done', made: { added: 1 } });
  expect(await kith.db.history.count()).toBe(1);
});

test('what a site’s own file says gives way to the page, what an address book says does not', async () => {
  for (const [format, kept] of [
    ['linkedin-connections', 'Lead Pharmacy Technician'],
    ['csv', 'Nurse'],
  ] as const) {
    const kith = await aKith();
    const link = 'https://www.linkedin.com/in/mara-okafor';
    const mara = { name: 'Mara Okafor', headline: 'Nurse', links: [link] };
    const file = anImportedFile([mara], { format });
    await imported(kith, [file]);
    const [{ id } = { id: '' }] = await readRoster(kith);
    const capture = aCapture();
    if (format === 'csv') await confirmSame(kith, id, capture);
    await savePerson(kith, aDraft({}, capture));
    expect(await readRoster(kith)).toHaveLength(1);
    expect(await kith.db.people.get(id)).toMatchObject({ headline: kept });
  }
});

test('a copy of everything is taken before many people come, and none before a few', async () => {
  const kith = await aKith();
  await dropSnapshots();
  await imported(kith, [anImportedFile([{ name: 'Ana Ruiz' }])]);
  expect(await listSnapshots()).toEqual([]);
  const many = Array.from({ length: 51 }, (_, at) => ({ name: `Person ${at}` }));
  await imported(kith, [anImportedFile(many)]);
  expect(await listSnapshots()).toMatchObject([{ why: 'before-import', counts: { people: 1 } }]);
});

test('who was edited since an import stays when it is taken back, and so does a lot that was taken back alone', async () => {
  const kith = await aKith();
  const people = ['Ana Ruiz', 'Tomasz Nowak', 'Li Wei'].map((name) => ({ name }));
  const { id, actions } = await imported(kith, [anImportedFile(people)], {}, { lot: 1 });
  const wei = (await readRoster(kith)).find(({ name }) => name === 'Li Wei');
  await updatePerson(kith, wei?.id ?? '', { note: 'Likes tea' });
  await undo(kith, actions[0] ?? '');
  expect(await readRoster(kith)).toHaveLength(2);

  expect(await undoImport(kith, id)).toMatchObject({ job: { state: 'undone' }, left: 2 });
  expect(await readRoster(kith)).toMatchObject([{ name: 'Li Wei' }]);
});

test('one that was begun to be taken back is not gone on with, and keeps no files once it is', async () => {
  const kith = await aKith();
  const people = ['Ana Ruiz', 'Tomasz Nowak', 'Li Wei'].map((name) => ({ name }));
  const files = [anImportedFile(people)];
  const id = await begun(kith, files);
  const stop = new AbortController();
  const run = { lot: 1, read: readAgain };
  const stopAfterTwo = ({ done }: { done: number }) => done === 2 && stop.abort();
  await runImport(kith, id, { ...run, signal: stop.signal, onProgress: stopAfterTwo });
  const half = new AbortController();
  await undoImport(kith, id, { signal: half.signal, onProgress: () => half.abort() });

  expect(await runImport(kith, id, run)).toMatchObject({ state: 'running', next: 2, undone: 1 });
  expect(await readRoster(kith)).toHaveLength(1);
  expect(await undoImport(kith, id)).toMatchObject({ job: { state: 'undone' }, left: 0 });
  expect(await readRoster(kith)).toEqual([]);
  expect(await kith.db.imports.toCollection().primaryKeys()).toEqual([id]);
});
