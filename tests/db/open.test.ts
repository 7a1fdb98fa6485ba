import { afterEach, describe, expect, test, vi } from 'vitest';
import { KithDatabase } from '../../utils/db/database';
import { migrate } from '../../utils/db/migrate';
import { migrations, SCHEMA_VERSION } from '../../utils/db/migrations/all';
import type { Migration } from '../../utils/db/migrations/migration';
import { openDatabase } from '../../utils/db/open';
import { loadRoster, ROSTER_VERSION } from '../../utils/db/roster';
import { act } from '../../utils/db/write';
import {
  DamagedDatabaseError,
  DatabaseBusyError,
  StorageFullError,
} from '../../utils/domain/errors';
import type { Row } from '../../utils/domain/row';
import { aKith, aPerson } from '../support/builders';

const NOW = Date.parse('2026-11-21T12:00:00Z');
const connect = (name: string) => new KithDatabase(name, () => NOW);

/** Opens by the bare interface, as another version of Kith would. */
function bare(name: string, version: number, upgrade: (db: IDBDatabase) => void) {
  return new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => upgrade(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

const open: { close(): void }[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

describe('opening', () => {
  test('gives a new database an id and a device of its own', async () => {
    const [one, other] = [await aKith(), await aKith()];
    const states = [await one.db.meta.get('state'), await other.db.meta.get('state')];
    expect(states[0]?.databaseId).not.toBe(states[1]?.databaseId);
    expect(states[0]?.clock).toMatch(/^0{13}[0-9a-z]{10}$/);
    expect(states[0]?.clock).not.toBe(states[1]?.clock);
  });

  test('gives up within its limit while another page holds an older version', async () => {
    open.push(await bare('held', 1, (db) => db.createObjectStore('people', { keyPath: 'id' })));
    await expect(openDatabase(connect('held'), { limit: 50 })).rejects.toThrow(DatabaseBusyError);
  });

  test('makes way when another page upgrades, and says so to who writes afterwards', async () => {
    const { db } = await aKith('makes-way');
    open.push(await bare('makes-way', 999, () => {}));
    const late = act(db, 'late', (change) => change.remove('people', 'a'));
    await expect(late).rejects.toThrow(DatabaseBusyError);
  });

  test('reads and never writes what a newer Kith has reserved', async () => {
    const first = await aKith('newer');
    await first.db.meta.update('state', { minReader: 99, version: 99 });
    first.db.close();
    const { db } = await aKith('newer');
    expect(db.readOnly).toBe('newer');
    expect((await db.meta.get('state'))?.version).toBe(99);
  });

  test('makes a roster of another make anew', async () => {
    const first = await aKith('former-roster');
    await first.db.people.put(aPerson());
    await first.db.meta.update('state', { roster: 0 });
    first.db.close();
    const { db } = await aKith('former-roster');
    expect(await loadRoster(db)).toMatchObject([{ name: 'Mara Okafor' }]);
    expect(await db.meta.get('state')).toEqual(expect.objectContaining({ roster: ROSTER_VERSION }));
  });

  /** A database that an older Kith wrote last. */
  async function older(name: string) {
    const first = await aKith(name);
    await first.db.meta.update('state', { version: 1 });
    first.db.close();
    return connect(name);
  }

  test('copies everything before rows are rewritten, and not without need', async () => {
    const copied = vi.fn(async () => {});
    const db = await older('copied');
    const before = vi.fn(async () => expect((await db.meta.get('state'))?.version).toBe(1));
    await openDatabase(db, { beforeMigration: before });
    expect(before).toHaveBeenCalledOnce();
    db.close();
    await openDatabase(db, { beforeMigration: copied });
    expect(copied).not.toHaveBeenCalled();
  });

  test('rewrites nothing where there is no room for the copy, but lets no other trouble keep anybody out', async () => {
    const full = await older('full');
    const noRoom = () => Promise.reject(new StorageFullError());
    await expect(openDatabase(full, { beforeMigration: noRoom })).rejects.toThrow(StorageFullError);
    await full.open();
    expect((await full.meta.get('state'))?.version).toBe(1);
    const odd = await older('odd');
    await openDatabase(odd, { beforeMigration: () => Promise.reject(new Error('odd')) });
    expect((await odd.meta.get('state'))?.version).toBe(SCHEMA_VERSION);
  });

  test('tells damage from a first run', async () => {
    const { db } = await aKith('damaged');
    await db.meta.clear();
    db.close();
    await expect(openDatabase(connect('damaged'))).rejects.toThrow(DamagedDatabaseError);
  });
});

const NEXT = SCHEMA_VERSION + 1;

/** The version to come, invented: a field split in two. */
const next: Migration = {
  version: NEXT,
  minReader: 2,
  stores: {},
  rows: {
    people: (row) => ({ ...row, city: String(row.location ?? '').split(',')[0] ?? '' }),
  },
};

describe('migrating', () => {
  const rows = [
    {
      ...aPerson(),
      id: 'a',
      _s: 1,
      _c: { _: 's1' },
      location: 'Charlotte, NC',
      fromTheFuture: true,
    },
    { ...aPerson(), id: 'b', _s: 1, _c: { _: 's1', location: 's2' }, location: null, _del: 's3' },
  ];

  async function old(name: string) {
    const { db } = await aKith(name);
    await db.table('people').bulkPut(rows);
    return db;
  }

  test('rewrites every row, makes no stamps and keeps what it does not know', async () => {
    const db = await old('migrates');
    await migrate(db, [...migrations, next]);
    expect(await db.table('people').toArray()).toEqual([
      { ...rows[0], _s: NEXT, city: 'Charlotte' },
      { ...rows[1], _s: NEXT, city: '' },
    ]);
    expect(await db.meta.get('state')).toMatchObject({ version: NEXT, minReader: 2 });
  });

  test('runs again over rows that an older Kith wrote after a rollback, and only over them', async () => {
    const db = await old('rolled-back');
    await migrate(db, [...migrations, next]);
    await db.table('people').put({ ...rows[0], location: 'Raleigh, NC' });
    await db.meta.update('state', { version: SCHEMA_VERSION });
    const step = vi.fn(next.rows.people);
    await migrate(db, [...migrations, { ...next, rows: { people: step } }]);
    expect(step).toHaveBeenCalledTimes(1);
    expect(await db.table('people').get('a')).toMatchObject({ city: 'Raleigh', _s: NEXT });
  });

  test('never lets a version in that a former one kept off', async () => {
    const db = await old('kept-off');
    await db.meta.update('state', { minReader: 3 });
    await migrate(db, [...migrations, next]);
    expect(await db.meta.get('state')).toMatchObject({ version: NEXT, minReader: 3 });
  });

  test('makes the roster anew from the rows it rewrote', async () => {
    const { db } = await aKith('new-roster');
    await db.people.put(aPerson());
    const rename = (row: Row) => ({ ...row, name: 'Mara O.' });
    await migrate(db, [...migrations, { ...next, rows: { people: rename } }]);
    expect(await loadRoster(db)).toMatchObject([{ name: 'Mara O.' }]);
  });

  test('that fails leaves everything as it was', async () => {
    const db = await old('fails');
    const failing: Migration = {
      ...next,
      rows: {
        people: (row) => {
          if (row.id === 'b') throw new Error('A row nobody thought of');
          return { ...row, city: 'x' };
        },
      },
    };
    await expect(migrate(db, [...migrations, failing])).rejects.toThrow('nobody thought of');
    expect(await db.table('people').toArray()).toEqual(rows);
    expect(await db.meta.get('state')).toMatchObject({ version: SCHEMA_VERSION });
  });
});
