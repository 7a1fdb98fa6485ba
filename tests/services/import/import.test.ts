import { expect, test } from 'vitest';
import { planImport } from '../../../utils/services/import/plan';
import { undoImport } from '../../../utils/services/import/undo-import';
import { deletePerson, savePerson, updatePerson } from '../../../utils/services/people';
import { readRoster } from '../../../utils/services/roster';
import { aCapture } from '../../support/a-capture';
import { anImportedFile, anImportedMessage, imported } from '../../support/an-import';
import { aDraft, aKith } from '../../support/builders';

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
