/** People taken out as CSV and brought in again: nobody twice, and nobody another. */
import { expect, test } from 'vitest';
import type { Person } from '../../../utils/domain/person';
import { writePeopleCsv } from '../../../utils/exchange/csv/write-people-csv';
import { beginImport } from '../../../utils/services/import/begin';
import { runImport } from '../../../utils/services/import/run';
import { pausePeople, setKeepInTouch } from '../../../utils/services/keep-in-touch';
import type { Kith } from '../../../utils/services/kith';
import { savePerson } from '../../../utils/services/people';
import { aDraft, aKith } from '../../support/builders';

async function broughtIn(kith: Kith, people: readonly Person[]) {
  const bytes = new TextEncoder().encode(writePeopleCsv(people));
  const order = { mappings: {}, rule: 'replace', choices: {}, addCorrespondents: false } as const;
  const id = await beginImport(kith, { ...order, files: [{ name: 'people.csv', bytes }] });
  return runImport(kith, id);
}

const values = ({ _c, _s, origins: _o, address: _b, ...rest }: Person) => rest;

test('what was taken out changes nothing when it comes back', async () => {
  const kith = await aKith();
  const full = {
    name: 'Mara Okafor',
    nickname: '=Mo',
    emails: ['mara@north.example', 'mara@home.example'],
    phones: ['+1 555 0101'],
    note: 'Two\nlines; with "marks", and more',
    tags: ['a, b', '-c'],
    positions: [{ title: 'Lead', organization: null, start: '2020', end: null, current: true }],
  };
  await savePerson(kith, aDraft({ values: full, reminder: null }));
  await savePerson(kith, aDraft({ values: { name: 'Li Wei' }, reminder: null }));
  const before = await kith.db.people.toArray();
  const { made } = await broughtIn(kith, before);
  expect(made).toMatchObject({ added: 0, changed: 0 });
  expect(await kith.db.people.toArray()).toEqual(before);
});

test('into an empty Kith they come as they were', async () => {
  const [kith, other] = [await aKith(), await aKith()];
  const emails = ['mara@north.example'];
  const { id } = await savePerson(
    kith,
    aDraft({ values: { name: 'Mara Okafor', emails }, reminder: null }),
  );
  await setKeepInTouch(kith, id, 30);
  await pausePeople(kith, [id], '2027-03-03');
  other.moveTo('2026-12-01T12:00:00Z');
  const before = await kith.db.people.toArray();
  const { made } = await broughtIn(other, before);
  expect(made).toMatchObject({ added: 1 });
  const [after] = await other.db.people.toArray();
  expect({ ...after, id: '' }).toMatchObject({ ...before.map(values)[0], id: '' });
  expect(await other.db.reminders.get(`touch:${after?.id}`)).toMatchObject({ state: 'open' });
});
