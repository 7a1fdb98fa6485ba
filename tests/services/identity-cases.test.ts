/** Hard cases 26 and 27 of capture-facts.md, and what follows from them for two entries of one person. */
import { describe, expect, test } from 'vitest';
import type { IdentityKey } from '../../utils/domain/capture-result';
import { keepApart } from '../../utils/services/apart';
import { findKnown } from '../../utils/services/known';
import { lately } from '../../utils/services/lately';
import { learn } from '../../utils/services/learn';
import { savePerson, updatePerson } from '../../utils/services/people';
import { personView } from '../../utils/services/person-view';
import { readRoster } from '../../utils/services/roster';
import { confirmSame } from '../../utils/services/same-person';
import { undo } from '../../utils/services/undo';
import { aCapture } from '../support/a-capture';
import { aDraft, aKith, type TestKith } from '../support/builders';

/** A LinkedIn page whose address ends so, with these ids beside the slug. */
function aProfile(last: string, ...ids: IdentityKey[]) {
  const address = `https://www.linkedin.com/in/${last}/`;
  const isOpaque = last.startsWith('ACoAA');
  const keys: IdentityKey[] = isOpaque ? [`linkedin-id:${last}`] : [`linkedin:${last}`];
  return aCapture({ address, keys: [...ids, ...keys], person: { links: [address] } });
}
const save = async (kith: TestKith, capture = aCapture()) =>
  (await savePerson(kith, aDraft({}, capture))).id;
const keysOf = async (kith: TestKith, id: string) =>
  (await personView(kith, id))?.aliases.toSorted();
const linksOf = async (kith: TestKith, id: string) => (await personView(kith, id))?.person.links;

describe('hard case 26: saved as /in/ACoAA… from messaging, later the vanity slug', () => {
  test('is known on the profile, whose slug and address are taken over', async () => {
    const kith = await aKith();
    const id = await save(kith, aProfile('ACoAA1'));
    const profile = aProfile('mara-okafor', 'linkedin-id:ACoAA1');
    expect(await findKnown(kith, profile)).toMatchObject({ person: { id }, sure: true });
    expect(await learn(kith, profile)).toBeNull();
    expect(await findKnown(kith, aProfile('mara-okafor'))).toMatchObject({
      person: { id },
      sure: true,
    });
    expect(await linksOf(kith, id)).toEqual(['https://www.linkedin.com/in/mara-okafor/']);
  });

  test('saved under both, is put together by the page that proves both, told and taken back', async () => {
    const kith = await aKith();
    const opaque = await save(kith, aProfile('ACoAA1'));
    const vanity = await save(kith, aProfile('mara-okafor'));
    expect(opaque).not.toBe(vanity);
    const profile = aProfile('mara-okafor', 'linkedin-id:ACoAA1');
    const merged = await learn(kith, profile);
    expect(merged).toMatchObject({ name: 'Mara Okafor' });
    expect(await readRoster(kith)).toHaveLength(1);
    expect(await keysOf(kith, opaque)).toEqual(['linkedin-id:ACoAA1', 'linkedin:mara-okafor']);
    expect((await lately(kith, 10)).actions[0]?.name).toBe('mergeProved');

    await undo(kith, merged?.actionId ?? '');
    expect(await readRoster(kith)).toHaveLength(2);
    expect(await learn(kith, profile)).toBeNull();
    expect(await readRoster(kith)).toHaveLength(2);
  });

  test('stays two where the user said so, or an id contradicts', async () => {
    const kith = await aKith();
    const one = await save(kith, aProfile('ACoAA1'));
    const other = await save(kith, aProfile('mara-okafor'));
    await keepApart(kith, one, other);
    expect(await learn(kith, aProfile('mara-okafor', 'linkedin-id:ACoAA1'))).toBeNull();
    const third = await save(kith, aProfile('mara', 'linkedin-id:ACoAA3'));
    expect(await learn(kith, aProfile('mara', 'linkedin-id:ACoAA1'))).toBeNull();
    expect(await readRoster(kith)).toHaveLength(3);
    expect(await keysOf(kith, third)).toContain('linkedin-id:ACoAA3');
  });

  test('of three whom a page proves, two that the user said are two stay two', async () => {
    const kith = await aKith();
    const opaque = await save(kith, aProfile('ACoAA1'));
    const vanity = await save(kith, aProfile('mara-okafor'));
    await save(kith, aProfile('mara-pharm', 'linkedin-member:7'));
    await keepApart(kith, opaque, vanity);
    const all = aProfile('mara-okafor', 'linkedin-member:7', 'linkedin-id:ACoAA1');
    expect(await learn(kith, all)).not.toBeNull();
    expect(await readRoster(kith)).toHaveLength(2);
    expect(await learn(kith, all)).toBeNull();
  });

  test('a link that the user typed is left as it is', async () => {
    const kith = await aKith();
    const id = await save(kith, aProfile('ACoAA1'));
    const links = ['https://www.linkedin.com/in/ACoAA1/', 'https://mara.example/'];
    await updatePerson(kith, id, { links });
    await learn(kith, aProfile('mara-okafor', 'linkedin-id:ACoAA1'));
    expect(await linksOf(kith, id)).toEqual(links);
  });

  test('a page read by its id does not put the id in the place of the slug', async () => {
    const kith = await aKith();
    const id = await save(kith, aProfile('mara-okafor', 'linkedin-id:ACoAA1'));
    await learn(kith, aProfile('ACoAA1'));
    expect(await linksOf(kith, id)).toEqual(['https://www.linkedin.com/in/mara-okafor/']);
  });
});

describe('hard case 27: a slug renamed, the old one given to somebody else', () => {
  test('who renamed theirs is known by both, and their link is the new one', async () => {
    const kith = await aKith();
    const id = await save(kith, aProfile('mara', 'linkedin-id:ACoAA1'));
    await learn(kith, aProfile('mara-okafor', 'linkedin-id:ACoAA1'));
    expect(await keysOf(kith, id)).toEqual([
      'linkedin-id:ACoAA1',
      'linkedin:mara',
      'linkedin:mara-okafor',
    ]);
    expect(await linksOf(kith, id)).toEqual(['https://www.linkedin.com/in/mara-okafor/']);
    expect((await personView(kith, id))?.history).toMatchObject([
      { field: 'links', before: ['https://www.linkedin.com/in/mara/'] },
    ]);
  });

  test('a look at the stranger’s page is enough: the slug alone then asks', async () => {
    const kith = await aKith();
    const id = await save(kith, aProfile('mara', 'linkedin-id:ACoAA1'));
    const stranger = aProfile('mara', 'linkedin-id:ACoAA2');
    expect(await findKnown(kith, stranger)).toMatchObject({ sure: false, why: 'taken-over' });
    await learn(kith, stranger);
    expect(await findKnown(kith, aProfile('mara'))).toMatchObject({ person: { id }, sure: false });
    expect(await findKnown(kith, aProfile('ACoAA1'))).toMatchObject({ sure: true });
  });

  test('the slug goes to the stranger once saved, and the old holder keeps what is theirs', async () => {
    const kith = await aKith();
    const id = await save(kith, aProfile('mara', 'linkedin-id:ACoAA1'));
    const stranger = await save(kith, aProfile('mara', 'linkedin-id:ACoAA2'));
    expect(await findKnown(kith, aProfile('mara'))).toMatchObject({
      person: { id: stranger },
      sure: true,
    });
    expect(await keysOf(kith, id)).toEqual(['linkedin-id:ACoAA1']);
    expect((await personView(kith, id))?.person.name).toBe('Mara Okafor');
  });

  test('a stranger of whom only the slug is known is nobody’s row', async () => {
    const kith = await aKith();
    const id = await save(kith, aProfile('mara'));
    await learn(kith, aProfile('mara', 'linkedin-id:ACoAA1'));
    await learn(kith, aProfile('mara', 'linkedin-id:ACoAA2'));
    const stranger = await savePerson(
      kith,
      aDraft({ values: { name: 'Mara Lind' } }, aProfile('mara')),
    );
    expect(stranger.id).not.toBe(id);
    expect((await personView(kith, id))?.person.name).toBe('Mara Okafor');
  });
});

test('a page elsewhere that names a profile kept asks, with the reason, and yes joins the keys', async () => {
  const kith = await aKith();
  const id = await save(kith, aProfile('mara-okafor'));
  const github = aCapture({
    address: 'https://github.com/mara',
    site: 'github.com',
    keys: ['github:mara', 'linkedin:mara-okafor'],
  });
  expect(await findKnown(kith, github)).toMatchObject({
    person: { id },
    sure: false,
    why: 'links-there',
  });
  await confirmSame(kith, id, github);
  expect(await findKnown(kith, { ...github, keys: ['github:mara'] })).toMatchObject({
    person: { id },
    sure: true,
  });
});

test('where nothing may be written, nothing is learned', async () => {
  const kith = await aKith();
  await save(kith, aProfile('ACoAA1'));
  await save(kith, aProfile('mara-okafor'));
  kith.db.readOnly = 'newer';
  expect(await learn(kith, aProfile('mara-okafor', 'linkedin-id:ACoAA1'))).toBeNull();
});

test('two pages that name each other are the stronger reason to ask', async () => {
  const kith = await aKith();
  const profile = aProfile('mara-okafor');
  const id = await save(kith, { ...profile, keys: [...profile.keys, 'github:mara'] });
  const github = aCapture({
    address: 'https://github.com/mara',
    site: 'github.com',
    keys: ['github:mara', 'linkedin:mara-okafor'],
  });
  expect(await findKnown(kith, github)).toMatchObject({
    person: { id },
    sure: false,
    why: 'each-other',
  });
});
