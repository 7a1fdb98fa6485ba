/**
 * The one write path. An action of the user's is one transaction: rows, their clocks, what they replaced,
 * the sequence and the roster are written together or not at all (docs/decisions/one-write-path.md).
 */
import type { Action } from '../domain/action';
import type { Replaced } from '../domain/clocks';
import { DamagedDatabaseError, NewerDatabaseError } from '../domain/errors';
import type { Stamp } from '../domain/row';
import { nextStamp, stampedAt } from '../domain/stamp';
import { Change } from './change';
import type { KithDatabase } from './database';
import { asKithError } from './failures';
import { MIN_READER, SCHEMA_VERSION } from './migrations/all';
import { readState } from './state';

/** How many actions stay undoable. */
export const HISTORY_LIMIT = 2000;
/** History is trimmed once in so many actions, because counting it costs. */
const TRIM_EVERY = 50;

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
  return commit(db, async (stamp) => {
    const change = new Change(db, stamp);
    const result = await work(change);
    await remember(db, name, change, await change.write());
    return { actionId: stamp, result };
  });
}

/**
 * Runs one write as one transaction over all tables, with a new stamp, and moves clock and sequence on.
 * What `act` and erasing stand on; nothing else writes.
 */
export async function commit<T>(db: KithDatabase, work: (stamp: Stamp) => Promise<T>): Promise<T> {
  if (db.readOnly === 'newer') throw new NewerDatabaseError('A newer Kith wrote this database.');
  if (db.readOnly === 'lost') throw new DamagedDatabaseError('Rows were lost.');
  try {
    const result = await db.transaction('rw', db.tables, async () => {
      const state = await readState(db);
      if (state.minReader > SCHEMA_VERSION)
        throw new NewerDatabaseError('A newer Kith has meanwhile written this database.');
      const clock = nextStamp(state.clock, db.clock());
      const done = await work(clock);
      const sequence = state.sequence + 1;
      await db.meta.put({
        ...state,
        clock,
        sequence,
        version: Math.min(state.version, SCHEMA_VERSION),
        minReader: Math.max(state.minReader, MIN_READER),
      });
      if (sequence % TRIM_EVERY === 0) await trim(db);
      return done;
    });
    db.afterCommit?.();
    return result;
  } catch (error) {
    throw asKithError(error);
  }
}

async function remember(db: KithDatabase, name: string, change: Change, replaced: Replaced[]) {
  const rows = [...new Set(replaced.map(({ table, id }) => `${table}/${id}`))];
  const id = change.stamp;
  const action: Action = { id, name, at: stampedAt(id), rows, replaced };
  if (change.undoes !== undefined) action.undoes = change.undoes;
  await db.history.add(action);
}

async function trim(db: KithDatabase): Promise<void> {
  const surplus = (await db.history.count()) - HISTORY_LIMIT;
  if (surplus > 0) await db.history.limit(surplus).delete();
}
