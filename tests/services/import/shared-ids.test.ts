/** Programs give several people's cards one id: `undefined`, zeros, or that of the card they were copied from. */
import { expect, test } from 'vitest';
import { planImport } from '../../../utils/services/import/plan';
import { deletePerson, savePerson, updatePerson } from '../../../utils/services/people';
import { anImportedFile, imported } from '../../support/an-import';
import { aDraft, aKith } from '../../support/builders';

const UID = '00000000-0000-0000-0000-000000000000';
const mara = { name: 'Mara Okafor', note: 'Met in May', uid: UID };
const li = { name: 'Li Wei', note: 'Likes tea', uid: UID };
const both = [
  expect.objectContaining({ name: 'Li Wei', note: 'Likes tea' }),
  expect.objectContaining({ name: 'Mara Okafor', note: 'Met in May' }),
];

async function aKithWith(...files: (typeof mara)[][]) {
  const kith = await aKith();
  for (const people of files) await imported(kith, [anImportedFile(people)], {}, { lot: 1 });
  const kept = async () =>
    (await kith.db.people.toArray())
      .filter(({ _del }) => _del === undefined)
      .toSorted((one, other) => (one.name < other.name ? -1 : 1));
  return { kith, kept };
}

test('two people with one id stay two, of one file or of two', async () => {
  for (const files of [[[mara, li]], [[mara], [li]], [[li], [mara]], [[mara], [li, mara]]]) {
    const { kept } = await aKithWith(...files);
    expect(await kept()).toEqual(both);
  }
});

test('read again, in whatever order, nobody is new', async () => {
  const { kith, kept } = await aKithWith([mara, li]);
  for (const again of [[mara, li], [li, mara], [li], [mara]]) {
    const { made } = await imported(kith, [anImportedFile(again)]);
    expect(made).toMatchObject({ added: 0, changed: 0 });
  }
  expect(await kept()).toEqual(both);
});

test('who is deleted is not written over by another with their id', async () => {
  const { kith, kept } = await aKithWith([mara]);
  const [{ id } = { id: '' }] = await kept();
  await deletePerson(kith, id);
  await imported(kith, [anImportedFile([li])]);
  expect(await kept()).toEqual([both[0]]);
  expect(await kith.db.people.get(id)).toMatchObject({ name: 'Mara Okafor' });
});

test('who is called otherwise by now is known by their id and their number', async () => {
  const mum = { name: 'Mum', phones: ['+1 704 555 0100'], uid: UID };
  const kith = await aKith();
  await imported(kith, [anImportedFile([mum])]);
  const [{ id } = { id: '' }] = await kith.db.people.toArray();
  await updatePerson(kith, id, { name: 'Helen Park' });
  expect((await imported(kith, [anImportedFile([mum])])).made.added).toBe(0);
});

test('two with one number whose initials differ stay two; one without initials is either', async () => {
  const phones = ['+1 704 555 0100'];
  const two = ['John A. Smith', 'John B. Smith'].map((name) => ({
    name,
    phones,
    note: '',
    uid: '',
  }));
  for (const files of [[two], two.map((one) => [one])]) {
    const { kept } = await aKithWith(...files);
    expect((await kept()).map(({ name }) => name)).toEqual(['John A. Smith', 'John B. Smith']);
  }
  const plain = { name: 'John Smith', phones, note: '', uid: '' };
  const { kept } = await aKithWith([plain], [two[0] ?? plain]);
  expect(await kept()).toHaveLength(1);
});

test('a card with the id of somebody kept, of whom nothing else is on it, is a question', async () => {
  const kith = await aKith();
  const { id } = await savePerson(kith, aDraft({ values: { name: 'Mara Okafor' } }));
  for (const uid of [id, `urn:uuid:${id}`]) {
    const stranger = { name: 'Tomasz Nowak', note: 'Not Mara', uid };
    const { rows } = await planImport(kith, [anImportedFile([stranger])]);
    expect(rows).toMatchObject([{ is: 'perhaps', who: { id, why: { kind: 'id' } } }]);
  }
  await imported(kith, [anImportedFile([{ name: 'Tomasz Nowak', uid: id }])]);
  expect(await kith.db.people.get(id)).toMatchObject({ name: 'Mara Okafor' });
  expect(await kith.db.people.count()).toBe(2);
  const again = await imported(kith, [anImportedFile([{ name: 'Tomasz Nowak', uid: id }])]);
  expect(again.made.added).toBe(0);
});

test.each(['Mara Ruiz', 'Dr. M. Okafor', '🌻'])(
  'a card of one’s own called %s is known',
  async (name) => {
    const kith = await aKith();
    const kept = name === '🌻' ? name : 'Mara Okafor';
    const { id } = await savePerson(kith, aDraft({ values: { name: kept } }));
    const { rows } = await planImport(kith, [anImportedFile([{ name, uid: id }])]);
    expect(rows).toMatchObject([{ is: 'known', who: { id } }]);
  },
);
