import { expect, test, vi } from 'vitest';
import { answer, peek } from '../../utils/db/peek';
import { act } from '../../utils/db/write';
import { aKith, aPerson } from '../support/builders';

const read = vi.fn(async (db: IDBDatabase) =>
  answer(db.transaction('people').objectStore('people').count()),
);

test('looking makes no database where there is none, and leaves the next one its first run', async () => {
  expect(await peek('not-there', read)).toBeNull();
  expect(read).not.toHaveBeenCalled();
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('not-there');
  const { db } = await aKith('not-there');
  expect(await db.meta.count()).toBe(1);
});

test('looking reads what a page has open, and keeps nobody waiting afterwards', async () => {
  const { db } = await aKith('peeked');
  const { id, _c, _s, ...values } = aPerson();
  await act(db, 'insert', (change) => change.insert('people', id, values));
  expect(await peek('peeked', read)).toBe(1);
  await db.delete();
  expect(await peek('peeked', read)).toBeNull();
});

test('a look makes way for a page that upgrades', async () => {
  (await aKith('upgraded')).db.close();
  const upgraded = Promise.withResolvers<void>();
  const look = peek('upgraded', async (db) => {
    const request = indexedDB.open('upgraded', 999);
    request.onsuccess = () => {
      request.result.close();
      upgraded.resolve();
    };
    await upgraded.promise;
    return read(db);
  });
  await expect(look).rejects.toThrow(DOMException);
});

test('what cannot be read is said, and let go of', async () => {
  const request = indexedDB.open('strange', 1);
  await answer(request);
  request.result.close();
  await expect(peek('strange', read)).rejects.toThrow(DOMException);
  await answer(indexedDB.deleteDatabase('strange'));
});
