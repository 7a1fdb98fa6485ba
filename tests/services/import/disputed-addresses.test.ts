/** A site's file that gives one profile to two people: nobody can tell whose it is, and nobody is lost. */
import { expect, test } from 'vitest';
import { planImport } from '../../../utils/services/import/plan';
import { savePerson, updatePerson } from '../../../utils/services/people';
import { proposals } from '../../../utils/services/proposals';
import { readRoster } from '../../../utils/services/roster';
import { aCapture } from '../../support/a-capture';
import { anImportedFile, imported } from '../../support/an-import';
import { aDraft, aKith, type TestKith } from '../../support/builders';

const CONNECTIONS = { name: 'Connections.csv', format: 'linkedin-connections' } as const;
const links = ['https://www.linkedin.com/in/mara-okafor'];
const mara = { name: 'Mara Okafor', headline: 'Pharmacist', links };
const tom = { name: 'Tomasz Nowak', headline: 'Nurse', links };

const namesIn = async ({ db }: TestKith) =>
  (await db.people.toArray()).map(({ name, headline }) => [name, headline]).sort();
const BOTH = [
  ['Mara Okafor', 'Pharmacist'],
  ['Tomasz Nowak', 'Nurse'],
];

test('they are two people, and Kith asks whether they are one', async () => {
  for (const rows of [
    [mara, tom],
    [tom, mara],
    [mara, tom, mara],
  ]) {
    const kith = await aKith();
    await imported(kith, [anImportedFile(rows, CONNECTIONS)]);
    expect(await namesIn(kith)).toEqual(BOTH);
    expect(await proposals(kith, await readRoster(kith))).toHaveLength(1);
  }
});

test('read again, in whatever order and whatever they are called by now, nobody is new', async () => {
  const kith = await aKith();
  await imported(kith, [anImportedFile([mara, tom], CONNECTIONS)]);
  for (const { id, name } of await kith.db.people.toArray())
    await updatePerson(kith, id, { name: name === 'Mara Okafor' ? 'Auntie' : name });
  for (const again of [[mara, tom], [tom, mara], [tom]]) {
    const { made } = await imported(kith, [anImportedFile(again, CONNECTIONS)]);
    expect(made).toMatchObject({ added: 0, changed: 0 });
  }
});

test('of two with the profile of somebody kept, the one of their name is they, and the other is asked about', async () => {
  const kith = await aKith();
  const { id } = await savePerson(kith, aDraft({}, aCapture()));
  const { rows } = await planImport(kith, [anImportedFile([tom, mara], CONNECTIONS)]);
  expect(rows).toMatchObject([
    { is: 'perhaps', who: { id, why: { kind: 'profile' } } },
    { is: 'known', who: { id } },
  ]);
});

test('a second spelling of a name is the same person', async () => {
  const kith = await aKith();
  const again = { ...mara, name: 'Okafor, Mara N.' };
  await imported(kith, [anImportedFile([mara, again], CONNECTIONS)]);
  expect(await kith.db.people.count()).toBe(1);
});
