/** What the benchmark of imports runs inside an extension page: Kith's pipeline, and the same one on bare IndexedDB. */
import { KithDatabase } from '../../utils/db/database';
import { openDatabase } from '../../utils/db/open';
import { toColumns } from '../../utils/db/roster-columns';
import { newState } from '../../utils/db/state';
import type { IdentityKey } from '../../utils/domain/capture-result';
import { newId, personIdFor } from '../../utils/domain/ids';
import type { Person } from '../../utils/domain/person';
import { blankPerson } from '../../utils/domain/person-values';
import { rest } from '../../utils/domain/rest';
import { rosterRow } from '../../utils/domain/roster-row';
import { nextStamp } from '../../utils/domain/stamp';
import { readFile } from '../../utils/exchange/files';
import { beginImport } from '../../utils/services/import/begin';
import { type ReadyRow, readyRows } from '../../utils/services/import/ready-rows';
import { type RunOptions, runImport } from '../../utils/services/import/run';
import { undoImport } from '../../utils/services/import/undo-import';
import { LOT } from '../../utils/services/import/write-lots';
import { originsOfRow } from '../../utils/services/import/write-row';
import type { Kith } from '../../utils/services/kith';

const NAME = 'Connections.csv';
const bytesOf = (csv: string) => new TextEncoder().encode(csv);

async function freshKith(name: string): Promise<Kith> {
  await gone(name);
  const db = new KithDatabase(name, () => Date.now());
  await openDatabase(db);
  return { db, now: () => Temporal.Now.instant(), zone: () => 'UTC' };
}

function gone(name: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = resolve;
    request.onerror = () => reject(request.error);
  });
}

/** Milliseconds that some work takes, and the longest task in it. */
async function measured(work: () => Promise<unknown>): Promise<{ took: number; longest: number }> {
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  });
  observer.observe({ type: 'longtask' });
  const start = performance.now();
  await work();
  const took = performance.now() - start;
  // Entries come a moment after their task.
  await new Promise((resolve) => setTimeout(resolve, 100));
  for (const { duration } of observer.takeRecords()) tasks.push(duration);
  observer.disconnect();
  return { took, longest: Math.max(0, ...tasks) };
}

async function order(kith: Kith, csv: string): Promise<string> {
  return beginImport(kith, {
    files: [{ name: NAME, bytes: bytesOf(csv) }],
    mappings: {},
    rule: 'add',
    choices: {},
    addCorrespondents: false,
  });
}

/**
 * Imports into an empty database.
 *
 * @public called by its name inside the page.
 */
export async function timeImport(csv: string, options: RunOptions = {}) {
  const kith = await freshKith('bench-import');
  const figures = await measured(async () => runImport(kith, await order(kith, csv), options));
  const people = await kith.db.people.count();
  kith.db.close();
  return { ...figures, people };
}

/**
 * The same file again, over those it brought; then all of it taken back.
 *
 * @public called by its name inside the page.
 */
export async function timeAgainAndBack(csv: string) {
  const kith = await freshKith('bench-import');
  const id = await order(kith, csv);
  await runImport(kith, id);
  const again = await measured(async () => runImport(kith, await order(kith, csv)));
  const back = await measured(() => undoImport(kith, id));
  kith.db.close();
  return { again, back };
}

/** The stores and indexes that Kith's database has. */
async function bareDatabase(name: string): Promise<IDBDatabase> {
  const kith = await freshKith('bench-shape');
  const shape = kith.db.tables.map(({ schema }) => ({
    name: schema.name,
    key: String(schema.primKey.keyPath),
    indexes: schema.indexes.map(({ name: index, keyPath, multi }) => ({ index, keyPath, multi })),
  }));
  kith.db.close();
  await gone(name);
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      for (const { name: table, key, indexes } of shape) {
        const store = request.result.createObjectStore(table, { keyPath: key });
        for (const { index, keyPath, multi } of indexes)
          store.createIndex(index, keyPath as string, { multiEntry: multi === true });
      }
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/**
 * As {@link timeImport} on bare IndexedDB: the same reading, cleaning and keys, the same lots, rows, clocks,
 * history, roster and cursor, written by hand.
 *
 * @public called by its name inside the page.
 */
export async function timeBareImport(csv: string) {
  const db = await bareDatabase('bench-bare');
  const figures = await measured(async () => {
    const file = { name: NAME, bytes: bytesOf(csv) };
    await putAll(db, 'imports', [{ id: 'job/source', files: [file] }]);
    const read = await readFile(file, { rest });
    const rows = await readyRows([read]);
    const taken = await takenKeys(db, rows);
    let state = newState(Date.now());
    const targets: { as: 'new'; id: string }[] = [];
    for (let from = 0; from < rows.length; from += LOT) {
      for (const row of rows.slice(from, from + LOT))
        targets.push({ as: 'new', id: await personIdFor(row.keys[0]?.key ?? row.own) });
      await rest();
    }
    await putAll(db, 'imports', [{ id: 'job/source', files: [file], targets }]);
    const actions: string[] = [];
    for (let from = 0; from < rows.length; from += LOT) {
      await rest();
      const clock = nextStamp(state.clock, Date.now());
      actions.push(clock);
      state = { ...state, clock, sequence: state.sequence + 1 };
      const lot = rows
        .slice(from, from + LOT)
        .map((row, at) => ({ row, id: targets[from + at]?.id ?? newId(Date.now()) }))
        .filter(({ row }) => !taken.has(row.own));
      await writeLot(db, lot, state, { id: 'job', next: from + LOT, actions });
    }
  });
  const people = await answered(db.transaction('people').objectStore('people').count());
  db.close();
  return { ...figures, people };
}

/** Which of the rows' keys lead to somebody. */
async function takenKeys(db: IDBDatabase, rows: readonly ReadyRow[]): Promise<Set<string>> {
  const keys = [...new Set(rows.flatMap(({ own, keys }) => [own, ...keys.map(({ key }) => key)]))];
  const taken = new Set<string>();
  for (let from = 0; from < keys.length; from += LOT) {
    const store = db.transaction('aliases').objectStore('aliases');
    const found = keys.slice(from, from + LOT).map((key) => answered(store.get(key)));
    for (const alias of await Promise.all(found)) if (alias) taken.add(alias.id);
    await rest();
  }
  return taken;
}

async function writeLot(
  db: IDBDatabase,
  lot: readonly { row: ReadyRow; id: string }[],
  state: ReturnType<typeof newState>,
  job: object,
): Promise<void> {
  const stamp = state.clock;
  const now = new Date().toISOString();
  const people = lot.map(
    ({ row, id }): Person => ({
      ...blankPerson(),
      ...row.values,
      id,
      _c: { _: stamp },
      _s: 6,
      ...row.begins,
      address: null,
      origins: originsOfRow(row, now),
      savedAt: now,
      lastContactAt: null,
      turn: null,
      tries: 0,
    }),
  );
  const aliases = lot.flatMap(({ row, id }) =>
    row.keys.map(({ key, proved }: { key: IdentityKey; proved: boolean }) => ({
      id: key,
      _c: { _: stamp },
      _s: 6,
      personId: id,
      claimed: !proved,
    })),
  );
  const born = [
    ...people.map(({ id }) => ({ table: 'people', id, field: '_' })),
    ...aliases.map(({ id }) => ({ table: 'aliases', id, field: '_' })),
  ];
  const rows = born.map(({ table, id }) => `${table}/${id}`);
  const slim = people.map((person) => rosterRow(person, [])).filter((row) => row !== null);
  const transaction = db.transaction(
    ['people', 'aliases', 'history', 'roster', 'meta', 'imports'],
    'readwrite',
    { durability: 'strict' },
  );
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  for (const person of people) transaction.objectStore('people').put(person);
  for (const alias of aliases) transaction.objectStore('aliases').put(alias);
  transaction
    .objectStore('history')
    .put({ id: stamp, name: 'importPeople', at: now, rows, replaced: born });
  transaction.objectStore('roster').put({ id: `segment ${stamp}`, columns: toColumns(slim) });
  transaction.objectStore('meta').put(state);
  transaction.objectStore('imports').put(job);
  await done;
}

async function putAll(db: IDBDatabase, table: string, rows: readonly object[]): Promise<void> {
  const transaction = db.transaction(table, 'readwrite', { durability: 'strict' });
  for (const row of rows) transaction.objectStore(table).put(row);
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
}
