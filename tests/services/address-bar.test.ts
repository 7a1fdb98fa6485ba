import { beforeEach, expect, test, vi } from 'vitest';
import { KithDatabase } from '../../utils/db/database';
import { openDatabase } from '../../utils/db/open';
import { DATABASE_NAME } from '../../utils/db/peek';
import { act } from '../../utils/services/action';
import { addressOf, addressOffers } from '../../utils/services/address-bar';
import type { Kith } from '../../utils/services/kith';
import { savePerson } from '../../utils/services/people';
import { aDraft, aKith } from '../support/builders';
import { soon } from '../support/soon';

let kith: Kith;

beforeEach(async () => {
  await new KithDatabase(DATABASE_NAME, () => Date.now()).delete();
  const db = new KithDatabase(DATABASE_NAME, () => Date.now());
  await openDatabase(db);
  kith = { ...(await aKith()), db };
});

const save = async (name: string, headline: string | null = null) =>
  (await savePerson(kith, aDraft({ values: { name, headline }, reminder: null }))).id;

const names = async (typed: string) => (await addressOffers(typed)).offers.map(({ text }) => text);

test('offers whoever has a name that begins so, in any order of its words, without accents', async () => {
  await save('Siobhán O’Brien', 'Nurse');
  await save('Mara Okafor');
  expect(await names('obr sio')).toEqual(['Siobhán O’Brien']);
  expect(await names('mar')).toEqual(['Mara Okafor']);
  expect(await names('')).toEqual([]);
  expect(await names('nurse')).toEqual([]);
});

test('never offers who is confidential: the address bar is seen by others', async () => {
  const id = await save('Mara Okafor');
  await act(kith, 'updatePerson', (change) => change.patch('people', id, { confidential: true }));
  expect(await names('mara')).toEqual([]);
  expect(await addressOf('Mara Okafor')).toBe('#/people?q=Mara+Okafor');
});

test('a name in full opens the person; two of one name are told apart', async () => {
  const id = await save('Mara Okafor');
  expect(await addressOf('Mara Okafor')).toBe(`#/people/${id}`);
  const nurse = await save('Sam Reed', 'Nurse');
  await save('Sam Reed', 'Teacher');
  expect(await names('sam')).toContain('Sam Reed, Nurse');
  expect(await addressOf('Sam Reed, Nurse')).toBe(`#/people/${nurse}`);
  expect(await addressOf('Sam Reed')).toBe('#/people?q=Sam+Reed');
});

test('"log …" leads to the log, and other words to the list', async () => {
  expect(await addressOf('log called Ana yesterday')).toBe('#/log?line=called+Ana+yesterday');
  expect(await addressOf('pharmacy')).toBe('#/people?q=pharmacy');
  expect(await addressOf(' ')).toBe('#/today');
});

test('offers nobody where there is no database, and makes none', async () => {
  await kith.db.delete();
  expect(await names('mara')).toEqual([]);
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(DATABASE_NAME);
});

test('names of pages cannot break or mark up what Chrome shows', async () => {
  await save('<b>Mara & "Co"</b>');
  const { onAddressBar } = await import('../../utils/platform/omnibox');
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  const suggest = vi.fn();
  Object.assign(fakeBrowser, {
    omnibox: {
      onInputChanged: {
        addListener: (typed: (text: string, give: unknown) => void) => typed('mara', suggest),
      },
      onInputEntered: { addListener: () => {} },
      setDefaultSuggestion: () => {},
    },
  });
  onAddressBar({ offer: addressOffers, enter: () => {} });
  await soon(() => expect(suggest).toHaveBeenCalledOnce());
  expect(suggest.mock.calls[0]?.[0][0].description).toBe(
    '&lt;b&gt;Mara &amp; &quot;Co&quot;&lt;/b&gt;',
  );
});
