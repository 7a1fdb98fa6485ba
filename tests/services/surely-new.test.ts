import { describe, expect, test } from 'vitest';
import { deletePerson, savePerson } from '../../utils/services/people';
import { isSurelyNew } from '../../utils/services/surely-new';
import { aCapture } from '../support/a-capture';
import { aDraft, aKith } from '../support/builders';

describe('whether a page is surely about nobody kept', () => {
  test('is true on a first run, and no database is made by asking', async () => {
    expect(await isSurelyNew(aCapture(), 'never-made')).toBe(true);
    const made = await indexedDB.databases();
    expect(made.map(({ name }) => name)).not.toContain('never-made');
  });

  test('is true where neither key nor address is known', async () => {
    const kith = await aKith('others');
    await savePerson(kith, aDraft({}, aCapture()));
    const other = aCapture({ keys: ['linkedin:ana'], address: 'https://www.linkedin.com/in/ana/' });
    expect(await isSurelyNew(other, 'others')).toBe(true);
  });

  test.each([
    ['by a key', aCapture({ address: 'https://www.linkedin.com/in/moved/' })],
    ['by the address alone', aCapture({ keys: [] })],
  ])('is false where somebody is known %s, deleted or not', async (how, capture) => {
    const kith = await aKith(`kept ${how}`);
    const { id } = await savePerson(kith, aDraft({}, aCapture()));
    expect(await isSurelyNew(capture, `kept ${how}`)).toBe(false);
    await deletePerson(kith, id);
    expect(await isSurelyNew(capture, `kept ${how}`)).toBe(false);
  });
});
