/**
 * The one write path. An action of the user's is one transaction: rows, their clocks, what they replaced,
 * the sequence and the roster are written together or not at all (docs/decisions/one-write-path.md).
 */
import type { Table } from 'dexie';
import type { Action } from '../domain/action';
import type { Replaced } from '../domain/clocks';
import { DamagedDatabaseError, NewerDatabaseError } from '../domain/errors';
import { inLots } from '../domain/lots';
import type { Person } from '../domain/person';
import type { Reminder } from '../domain/reminder';
import type { Row, Stamp } from '../domain/row';
import type { Counts } from '../domain/sentinel';
import { nextStamp, stampedAt } from '../domain/stamp';
import { Change, type Written } from './change';
import { withBorn } from './counts';
import type { KithDatabase } from './database';
import { MIN_READER, SCHEMA_VERSION } from './migrations/all';
import { foldLongDelta, refreshRoster } from './roster';
import { type DatabaseState, readState } from './state';

/** How many actions stay undoable. */
export const HISTORY_LIMIT = 2000;
/** History is trimmed and the roster folded once in so many actions, because counting costs. */
const TIDY_EVERY = 50;

/**
 * Does one action of the user's.
 *
 * @param name - the verb, for history.
 * @param work - what to do; awaits nothing but the database, or the transaction ends under it.
 * @returns the action's id, for undo, and what `work` gave.
 * @throws {NewerDatabaseError} or {DamagedDatabaseError} where nothing may be written; {StorageFullError};
 *   {DatabaseBusyError}; what `work` throws. After any of them nothing has been written.
 */
export async function act<T>(
  db: KithDatabase,
  name: string,
  work: (change: Change) => Promise<T>,
): Promise<{ actionId: Stamp; result: T }> {
  return commit(db, async ({ stamp, sequence, counts }) => {
    const change = new Change(db, stamp, sequence);
    const result = await work(change);
    const { replaced, written, born } = change.settle();
    // The roster reads before it writes: begun first, its reads need not wait for the puts.
    const roster = followRoster(db, written, replaced);
    const puts = Array.from(written, ([table, rows]) => putAll(db.table<Row>(table), rows));
    const isNothing = replaced.length === 0 && change.mayBeNothing;
    if (!isNothing) puts.push(remember(db, name, change, replaced));
    return {
      result: { actionId: stamp, result },
      counts: withBorn(counts, born),
      writes: [...puts, roster],
    };
  });
}

/** What a commit goes on from: its own stamp and number, and how many rows there are before it. */
interface Turn {
  stamp: Stamp;
  sequence: number;
  counts: Counts;
}

interface Committed<T> {
  result: T;
  /** How many rows there are after it. */
  counts: Counts;
  /** What else of the database's own record it changes: a clock that has seen later stamps, a roster that is stale. */
  state?: Partial<Pick<DatabaseState, 'clock' | 'roster'>>;
  /** What is still being written; a round trip less than waiting for each. */
  writes: PromiseLike<unknown>[];
}

/**
 * Runs one write as one transaction over all tables, with a new stamp, and moves clock, sequence and
 * counts on. What `act`, erasing and restoring stand on; nothing else writes.
 */
export async function commit<T>(
  db: KithDatabase,
  work: (turn: Turn) => Promise<Committed<T>>,
): Promise<T> {
  refuseReadOnly(db);
  try {
    if (!db.isOpen() && !db.isTaken) await db.open();
    const result = await db.transaction('rw', db.tables, async () => {
      const next = await nextState(db);
      const done = await work({ stamp: next.clock, sequence: next.sequence, counts: next.counts });
      await Promise.all([
        ...done.writes,
        db.meta.put({ ...next, ...done.state, counts: done.counts }),
      ]);
      if (next.sequence % TIDY_EVERY === 0) await Promise.all([trimHistory(db), foldLongDelta(db)]);
      return done.result;
    });
    db.afterCommit?.();
    return result;
  } catch (error) {
    const { asWriteError } = await import('./write-failures');
    throw await asWriteError(error);
  }
}

/** @throws {NewerDatabaseError} or {DamagedDatabaseError} where nothing may be written. */
export function refuseReadOnly({ readOnly }: KithDatabase): void {
  if (readOnly === 'newer') throw new NewerDatabaseError('A newer Kith wrote this database.');
  if (readOnly === 'lost') throw new DamagedDatabaseError('Rows were lost.');
}

/** The state as the commit leaves it, but for the counts. */
async function nextState(db: KithDatabase): Promise<DatabaseState> {
  const state = await readState(db);
  if (state.minReader > SCHEMA_VERSION)
    throw new NewerDatabaseError('A newer Kith has meanwhile written this database.');
  return {
    ...state,
    clock: nextStamp(state.clock, db.clock()),
    sequence: state.sequence + 1,
    version: Math.min(state.version, SCHEMA_VERSION),
    minReader: Math.max(state.minReader, MIN_READER),
  };
}

async function putAll(table: Table<Row>, rows: readonly Row[]): Promise<void> {
  for (const lot of inLots(rows)) await table.bulkPut(lot);
}

async function remember(db: KithDatabase, name: string, change: Change, replaced: Replaced[]) {
  const rows = [...new Set(replaced.map(({ table, id }) => `${table}/${id}`))];
  const id = change.stamp;
  const action: Action = { id, name, at: stampedAt(id), rows, replaced };
  if (change.undoes !== undefined) action.undoes = change.undoes;
  await db.history.add(action);
}

/** Brings the roster up to date for the people whose row or reminders were written, or went to somebody else. */
async function followRoster(
  db: KithDatabase,
  written: Written,
  replaced: readonly Replaced[],
): Promise<void> {
  const people = new Map<string, Person | undefined>();
  const reminders = (written.get('reminders') ?? []) as Reminder[];
  for (const { personId } of reminders) people.set(personId, undefined);
  for (const { table, field, before } of replaced)
    if (table === 'reminders' && field === 'personId') people.set(String(before), undefined);
  for (const person of (written.get('people') ?? []) as Person[]) people.set(person.id, person);
  await refreshRoster(db, people, reminders);
}

async function trimHistory(db: KithDatabase): Promise<void> {
  const surplus = (await db.history.count()) - HISTORY_LIMIT;
  if (surplus > 0) await db.history.limit(surplus).delete();
}
