/**
 * The one write path. An action of the user's is one transaction: rows, their clocks, what they replaced,
 * the sequence and the roster are written together or not at all (docs/decisions/one-write-path.md).
 */
import type { Action } from '../domain/action';
import { type Replaced, type Shape, settle } from '../domain/clocks';
import { NewerDatabaseError, RowGoneError } from '../domain/errors';
import type { Row, Stamp, Values } from '../domain/row';
import { nextStamp, stampedAt } from '../domain/stamp';
import type { DatabaseState, KithDatabase, RowTables, TableName } from './database';
import { asKithError } from './failures';
import { MIN_READER, SCHEMA_VERSION } from './migrations/all';
import { readState } from './open';
import { refreshRoster } from './roster';

/** Fields that merge by member, by table. */
const SHAPES: Record<TableName, Shape> = {
  people: { sets: ['tags', 'relationships'], maps: ['origins'] },
  aliases: { sets: [], maps: [] },
  interactions: { sets: ['personIds'], maps: [] },
  reminders: { sets: [], maps: [] },
  moves: { sets: [], maps: [] },
};

/** How many actions stay undoable. */
export const HISTORY_LIMIT = 2000;
/** History is trimmed once in so many actions, because counting it costs. */
const TRIM_EVERY = 50;

/** The rows of one table that merge by member. */
export function shapeOf(table: TableName): Shape {
  return SHAPES[table];
}

/** What an action may do. Reads inside it see what it has written so far. */
export class Change {
  /** The action's id, and the clock of everything it writes. */
  readonly stamp: Stamp;
  undoes: Stamp | undefined;
  readonly #db: KithDatabase;
  readonly #touched = new Map<string, { table: TableName; before: Row | undefined; after: Row }>();

  constructor(db: KithDatabase, stamp: Stamp) {
    this.#db = db;
    this.stamp = stamp;
  }

  /** A row as it is within this action, deleted ones too; undefined when there is none. */
  async row<T extends TableName>(table: T, id: string): Promise<RowTables[T] | undefined> {
    const touched = this.#touched.get(`${table}/${id}`);
    if (touched) return touched.after as RowTables[T];
    return this.#db.table<RowTables[T], string>(table).get(id);
  }

  /** Writes a new row; where one of this id was deleted, it comes back with these values. */
  async insert<T extends TableName>(table: T, id: string, values: Values<RowTables[T]>) {
    const { _del, ...kept } = (await this.row(table, id)) ?? { _c: {}, _s: SCHEMA_VERSION };
    await this.set(table, { ...kept, ...values, id } as Row);
  }

  /**
   * Changes some fields of a row, and no others: two pages may write different fields of one row.
   * A deleted row comes back, as a later edit revives it.
   *
   * @throws {RowGoneError} when there is no such row, deleted or not.
   */
  async patch<T extends TableName>(table: T, id: string, fields: Partial<Values<RowTables[T]>>) {
    const row = await this.row(table, id);
    if (!row) throw new RowGoneError(`${table}/${id}`);
    const after: Row = { ...row, ...fields };
    delete after._del;
    await this.set(table, after);
  }

  /** Deletes a row: it stays as a tombstone with its values, so that it can come back. */
  async remove(table: TableName, id: string) {
    const row = await this.row(table, id);
    if (row && row._del === undefined) await this.set(table, { ...row, _del: this.stamp });
  }

  /** Puts a whole row; its clocks are settled at the end of the action. */
  async set(table: TableName, after: Row) {
    const key = `${table}/${after.id}`;
    const touched = this.#touched.get(key);
    const before = touched ? touched.before : await this.#db.table<Row>(table).get(after.id);
    this.#touched.set(key, { table, before, after });
  }

  /** Writes what has changed. @returns what it replaced. */
  async settle(): Promise<Replaced[]> {
    const all: Replaced[] = [];
    const rows = new Map<TableName, Row[]>();
    for (const { table, before, after } of this.#touched.values()) {
      const { clocks, replaced } = settle(table, before, after, this.stamp, SHAPES[table]);
      if (replaced.length === 0) continue;
      all.push(...replaced);
      const row = withIndexes(table, { ...after, _c: clocks, _s: SCHEMA_VERSION });
      rows.set(table, [...(rows.get(table) ?? []), row]);
    }
    for (const [table, written] of rows) await this.#db.table<Row>(table).bulkPut(written);
    await refreshRoster(this.#db, peopleOf(rows));
    return all;
  }
}

/** Fields that exist for an index only: `_due` is a living, open reminder's date, so the index stays small. */
function withIndexes(table: TableName, row: Row): Row {
  if (table !== 'reminders') return row;
  const { _due, ...rest } = row;
  const isOpen = row.state === 'open' && row._del === undefined;
  return isOpen ? { ...rest, id: row.id, _c: row._c, _s: row._s, _due: row.on } : (rest as Row);
}

/** The people whose roster row an action may have changed. */
function peopleOf(rows: ReadonlyMap<TableName, readonly Row[]>): string[] {
  const people = rows.get('people')?.map(({ id }) => id) ?? [];
  const reminded = rows.get('reminders')?.map(({ personId }) => String(personId)) ?? [];
  return [...new Set([...people, ...reminded])];
}

/**
 * Does one action of the user's.
 *
 * @param name - the verb, for history.
 * @param work - what to do; awaits nothing but the database, or the transaction ends under it.
 * @returns the action's id, for undo, and what `work` gave.
 * @throws {NewerDatabaseError} where nothing may be written; {StorageFullError}; {DatabaseBusyError}; what `work` throws.
 *   After any of them nothing has been written.
 */
export async function act<T>(
  db: KithDatabase,
  name: string,
  work: (change: Change) => Promise<T>,
): Promise<{ actionId: Stamp; result: T }> {
  if (db.readOnly) throw new NewerDatabaseError(name);
  try {
    const done = await db.transaction('rw', db.tables, async () => {
      const state = await readState(db);
      if (state.minReader > SCHEMA_VERSION) throw new NewerDatabaseError(name);
      const stamp = nextStamp(state.clock, db.clock());
      const change = new Change(db, stamp);
      const result = await work(change);
      const replaced = await change.settle();
      await remember(db, name, change, replaced);
      return { actionId: stamp, result, state: await advance(db, state, stamp) };
    });
    db.afterCommit?.(done.state);
    return { actionId: done.actionId, result: done.result };
  } catch (error) {
    throw asKithError(error);
  }
}

async function remember(db: KithDatabase, name: string, change: Change, replaced: Replaced[]) {
  const rows = [...new Set(replaced.map(({ table, id }) => `${table}/${id}`))];
  const action: Action = { id: change.stamp, name, at: stampedAt(change.stamp), rows, replaced };
  if (change.undoes !== undefined) action.undoes = change.undoes;
  await db.history.add(action);
}

/** Moves the database's clock and sequence on. Part of every write, inside its transaction. */
export async function advance(
  db: KithDatabase,
  state: DatabaseState,
  clock: Stamp,
): Promise<DatabaseState> {
  const next = {
    ...state,
    clock,
    sequence: state.sequence + 1,
    version: Math.min(state.version, SCHEMA_VERSION),
    minReader: Math.max(state.minReader, MIN_READER),
  };
  await db.meta.put(next);
  if (next.sequence % TRIM_EVERY === 0) {
    const surplus = (await db.history.count()) - HISTORY_LIMIT;
    if (surplus > 0) await db.history.limit(surplus).delete();
  }
  return next;
}
