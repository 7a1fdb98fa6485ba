import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addItem } from '../../utils/services/items';
import { savePerson } from '../../utils/services/people';
import { readRoster } from '../../utils/services/roster';
import { checkStorage, lastCheck } from '../../utils/services/storage-check';
import { storageLook } from '../../utils/services/storage-look';
import { aDraft, aKith } from '../support/builders';

beforeEach(() => fakeBrowser.reset());

describe('a check of the storage', () => {
  test('reads every row, and is remembered', async () => {
    const kith = await aKith();
    expect(await lastCheck()).toBeNull();
    const { id } = await savePerson(kith, aDraft());
    await addItem(kith, 'goals', { statement: 'Become a lead', personId: id });
    const seen: number[] = [];
    const check = await checkStorage(kith, (rows) => seen.push(rows));
    expect(check).toMatchObject({ unread: 0, mended: false });
    expect(check.rows).toBe(seen.at(-1));
    expect(check.rows).toBeGreaterThan(3);
    expect(await lastCheck()).toEqual(check);
  });

  test('counts what cannot be read, and then mends nothing', async () => {
    const kith = await aKith();
    await savePerson(kith, aDraft());
    const table = kith.db.table('people');
    vi.spyOn(table, 'bulkGet').mockRejectedValue(new Error('damaged block'));
    vi.spyOn(table, 'get').mockRejectedValue(new Error('damaged block'));
    expect(await checkStorage(kith)).toMatchObject({ unread: 1, mended: false });
  });

  test('puts counts and lists right that are out of step', async () => {
    const kith = await aKith();
    const { id } = await savePerson(kith, aDraft());
    await kith.db.roster.clear();
    expect(await checkStorage(kith)).toMatchObject({ unread: 0, mended: true });
    expect((await readRoster(kith)).map((row) => row.id)).toEqual([id]);
    expect(await checkStorage(kith)).toMatchObject({ mended: false });
  });

  test('changes nothing that a newer Kith wrote', async () => {
    const kith = await aKith();
    await savePerson(kith, aDraft());
    await kith.db.roster.clear();
    kith.db.readOnly = 'newer';
    expect(await checkStorage(kith)).toMatchObject({ mended: false });
    expect(await readRoster(kith)).toEqual([]);
  });
});

test('what is kept is told by the words people know, deleted too', async () => {
  const kith = await aKith();
  const { id } = await savePerson(kith, aDraft());
  await addItem(kith, 'goals', { statement: 'Become a lead', personId: id });
  await addItem(kith, 'advice', { personId: id, text: 'Ask twice' });
  const { shelves, notedAt } = await storageLook(kith);
  expect(Object.fromEntries(shelves)).toMatchObject({ people: 1, interactions: 0, items: 2 });
  expect(notedAt).toBeNull();
});
