import { expect, test } from 'vitest';
import { findKnown } from '../../utils/services/known';
import { lately } from '../../utils/services/lately';
import { noteKeys } from '../../utils/services/note-keys';
import { savePerson } from '../../utils/services/people';
import { aCapture } from '../support/a-capture';
import { aDraft, aKith } from '../support/builders';

const before = aCapture({ keys: ['linkedin-id:ACoAA1', 'linkedin:mara'] });
const renamed = aCapture({
  keys: ['linkedin-id:ACoAA1', 'linkedin:mara-okafor', 'email:office@northside.example'],
});

test('a slug that changed is known from then on, also where it stands alone', async () => {
  const kith = await aKith();
  const { id } = await savePerson(kith, aDraft({}, before));
  expect(await findKnown(kith, aCapture())).toMatchObject({ sure: false });
  await noteKeys(kith, id, renamed);
  expect(await findKnown(kith, aCapture())).toMatchObject({ person: { id }, sure: true });
});

test('only what the page proves is noted, once, and not among what the user did', async () => {
  const kith = await aKith();
  const { id } = await savePerson(kith, aDraft({}, before));
  await noteKeys(kith, id, renamed);
  await noteKeys(kith, id, renamed);
  expect(await kith.db.aliases.get('email:office@northside.example')).toBeUndefined();
  expect(await kith.db.history.count()).toBe(2);
  expect((await lately(kith, 10)).actions.map(({ name }) => name)).toEqual(['savePerson']);
});

test('where nothing may be written, nothing is', async () => {
  const kith = await aKith();
  const { id } = await savePerson(kith, aDraft({}, before));
  kith.db.readOnly = 'newer';
  await noteKeys(kith, id, renamed);
  expect(await kith.db.history.count()).toBe(1);
});
