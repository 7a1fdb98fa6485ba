import { describe, expect, test } from 'vitest';
import type { IdentityKey } from '../../utils/domain/capture-result';
import { captureOfRow } from '../../utils/domain/row-capture';
import { findKnown } from '../../utils/services/known';
import { deletePerson, savePerson } from '../../utils/services/people';
import { personView } from '../../utils/services/person-view';
import { confirmSame } from '../../utils/services/same-person';
import { aCapture, aRow } from '../support/a-capture';
import { aDraft, aKith, type TestKith } from '../support/builders';

/** A page of any site, whose own data names these keys. */
const aTeamPage = (path: string, keys: IdentityKey[]) => {
  const address = `https://northside.example/${path}`;
  return aCapture({ recipe: null, site: 'northside.example', address, keys });
};
const aProfile = (slug: string, ...ids: IdentityKey[]) =>
  aCapture({
    address: `https://www.linkedin.com/in/${slug}/`,
    keys: [...ids, `linkedin:${slug}`],
  });
const save = async (kith: TestKith, capture = aCapture()) =>
  (await savePerson(kith, aDraft({}, capture))).id;
const keysOf = async (kith: TestKith, id: string) =>
  (await personView(kith, id))?.aliases.toSorted();

describe('who a page is about', () => {
  test('is sure by any proved key they were ever seen under', async () => {
    const kith = await aKith();
    const id = await save(kith, aProfile('mara-okafor', 'linkedin-id:ACoAA1'));
    const found = await findKnown(kith, aProfile('mara-okafor'));
    expect(found).toMatchObject({ person: { id }, by: 'linkedin:mara-okafor', sure: true });
  });

  test('is unsure by the address alone', async () => {
    const kith = await aKith();
    const page = aTeamPage('staff/okafor', []);
    const id = await save(kith, page);
    expect(await findKnown(kith, page)).toMatchObject({ person: { id }, sure: false });
  });

  test('is nobody who was deleted', async () => {
    const kith = await aKith();
    await deletePerson(kith, await save(kith));
    expect(await findKnown(kith, aCapture())).toBeNull();
  });
});

describe('two people with one mailbox', () => {
  const one = aTeamPage('mara', ['email:office@northside.example']);
  const other = aTeamPage('tomasz', ['email:office@northside.example']);

  test('are a question, and stay two when saved', async () => {
    const kith = await aKith();
    const id = await save(kith, one);
    expect(await findKnown(kith, other)).toMatchObject({ person: { id }, sure: false });
    expect(await save(kith, other)).not.toBe(id);
    expect(await kith.db.people.count()).toBe(2);
  });
});

describe('a profile that another site links to', () => {
  const claim = aTeamPage('mara', ['linkedin:mara-okafor']);

  test('is a question when its own page is opened later', async () => {
    const kith = await aKith();
    const id = await save(kith, claim);
    expect(await findKnown(kith, aProfile('mara-okafor'))).toMatchObject({
      person: { id },
      sure: false,
    });
  });

  test('is a question when that site is read after the profile', async () => {
    const kith = await aKith();
    const id = await save(kith, aProfile('mara-okafor'));
    expect(await findKnown(kith, claim)).toMatchObject({ person: { id }, sure: false });
    expect(await save(kith, claim)).not.toBe(id);
    expect(await keysOf(kith, id)).toEqual(['linkedin:mara-okafor']);
  });

  test('goes to whom its own page proves it for', async () => {
    const kith = await aKith();
    const claimed = await save(kith, claim);
    const proved = await save(kith, aProfile('mara-okafor'));
    expect(proved).not.toBe(claimed);
    expect(await keysOf(kith, claimed)).toEqual([]);
    expect(await findKnown(kith, aProfile('mara-okafor'))).toMatchObject({
      person: { id: proved },
      sure: true,
    });
  });
});

describe('a slug that somebody else has now', () => {
  test('is a question where ids contradict, and the stranger is saved apart', async () => {
    const kith = await aKith();
    const id = await save(kith, aProfile('mara', 'linkedin-id:ACoAA1'));
    const stranger = aProfile('mara', 'linkedin-id:ACoAA2');
    expect(await findKnown(kith, stranger)).toMatchObject({ person: { id }, sure: false });
    const other = await save(kith, stranger);
    expect(other).not.toBe(id);
    expect(await keysOf(kith, id)).toEqual(['linkedin-id:ACoAA1']);
    expect(await keysOf(kith, other)).toEqual(['linkedin-id:ACoAA2', 'linkedin:mara']);
    expect(await findKnown(kith, stranger)).toMatchObject({ person: { id: other }, sure: true });
  });

  test('still proves them where nothing contradicts, and the id is noted', async () => {
    const kith = await aKith();
    const id = await save(kith, aProfile('mara'));
    expect(await save(kith, aProfile('mara', 'linkedin-id:ACoAA1'))).toBe(id);
    expect(await keysOf(kith, id)).toEqual(['linkedin-id:ACoAA1', 'linkedin:mara']);
  });
});

describe('someone picked from a list', () => {
  const row = aRow({
    name: 'Mara Okafor',
    url: 'https://www.linkedin.com/in/mara-okafor/',
    key: 'linkedin:mara-okafor',
  });

  test('is recognised by the key of their card on its own site', async () => {
    const kith = await aKith();
    const address = 'https://www.linkedin.com/search/results/people/';
    const list = aCapture({ outcome: 'list', recipe: null, address, keys: [], rows: [row] });
    const id = await save(kith, captureOfRow(list, row));
    expect(await findKnown(kith, aProfile('mara-okafor'))).toMatchObject({
      person: { id },
      sure: true,
    });
  });

  test('is only a question when another site links to a page the user knows them by', async () => {
    const kith = await aKith();
    const page = aTeamPage('staff/okafor', []);
    const id = await save(kith, page);
    await confirmSame(kith, id, page);
    const listed = (address: string) => {
      const other = aRow({ name: 'Someone Else', url: page.address, key: null });
      const list = aCapture({ outcome: 'list', recipe: null, address, keys: [], rows: [other] });
      return findKnown(kith, captureOfRow(list, other));
    };
    const own = await listed('https://northside.example/staff');
    expect(own).toMatchObject({ person: { id }, sure: true });
    const foreign = await listed('https://elsewhere.example/friends');
    expect(foreign).toMatchObject({ person: { id }, sure: false });
  });

  test('is only a question when another site lists them', async () => {
    const kith = await aKith();
    const id = await save(kith, aProfile('mara-okafor'));
    const list = { ...aTeamPage('team', []), outcome: 'list' as const, rows: [row] };
    expect(await findKnown(kith, captureOfRow(list, row))).toMatchObject({
      person: { id },
      sure: false,
    });
  });
});
