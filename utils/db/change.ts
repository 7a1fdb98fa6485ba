/** What one action writes, gathered row by row and settled at its end with clocks and history. */
import { Dexie } from 'dexie';
import { type Replaced, settle } from '../domain/clocks';
import { RowGoneError } from '../domain/errors';
import { isSame } from '../domain/is-same';
import { inLots } from '../domain/lots';
import { mergedInto } from '../domain/merged';
import type { Person } from '../domain/person';
import type { Row, Stamp, Values } from '../domain/row';
import { type ABOUT_ONE, ABOUT_SEVERAL, NAMING, peopleIn } from './about-people';
import type { KithDatabase, RowTables, TableName } from './database';
import { withIndexes } from './date-index';
import { SCHEMA_VERSION } from './migrations/all';
import { shapeOf } from './shapes';

interface Touched {
  table: TableName;
  /** The row before the action; undefined when the action makes it. */
  before: Row | undefined;
  /** The row as the action leaves it; the same object as `before` while it has only been read. */
  after: Row | undefined;
}

/** Tables whose rows are found by whom they are about. */
export type AboutPeople =
  | (typeof ABOUT_ONE | typeof ABOUT_SEVERAL | typeof NAMING)[number]
  | 'moves';

/** Rows to write, by table. */
export type Written = Map<TableName, Row[]>;

/** One action as it is made. Rows are read through it, so that what it has written already is seen. */
export class Change {
  /** The action's id, and the clock of everything it writes. */
  readonly stamp: Stamp;
  /** The action that this one undoes. */
  undoes: Stamp | undefined;
  /** Whether history does without the action where it changes nothing: there is nothing to tell of, or to take back. */
  mayBeNothing = false;
  readonly #db: KithDatabase;
  readonly #touched = new Map<string, Touched>();
  /** Touched rows by whom they are or were about, by table and person. */
  readonly #about = new Map<string, Set<Touched>>();
  /** By table and person: all of theirs have been read. */
  readonly #loaded = new Set<string>();

  /**
   * @param sequence - how many actions have been written, with this one: whoever knows the one before knows
   *   whether another tab has written since.
   */
  constructor(
    db: KithDatabase,
    stamp: Stamp,
    readonly sequence: number,
  ) {
    this.#db = db;
    this.stamp = stamp;
  }

  /** A row as it is within this action, deleted ones too; undefined when there is none. */
  async row<T extends TableName>(table: T, id: string): Promise<RowTables[T] | undefined> {
    return (await this.#touch(table, id)).after as RowTables[T] | undefined;
  }

  /** Reads a row once in an action. */
  async #touch(table: TableName, id: string): Promise<Touched> {
    const key = `${table}/${id}`;
    const known = this.#touched.get(key);
    if (known) {
      // Dexie loses a transaction after a hundred awaits in a row on none of its own promises.
      await Dexie.Promise.resolve();
      return known;
    }
    const before = await this.#db.table<Row>(table).get(id);
    return this.#know(table, id, before);
  }

  /** Notes a row as it was read, unless the action knows it already. */
  #know(table: TableName, id: string, before: Row | undefined): Touched {
    const key = `${table}/${id}`;
    const known = this.#touched.get(key);
    if (known) return known;
    const touched = { table, before, after: before };
    this.#touched.set(key, touched);
    this.#note(touched);
    return touched;
  }

  /** As {@link row}, for a row that is there, not deleted and not merged into another. @throws {RowGoneError} */
  async living<T extends TableName>(table: T, id: string): Promise<RowTables[T]> {
    const row = await this.row(table, id);
    if (!row || row._del !== undefined || isMerged(row)) throw new RowGoneError(`${table}/${id}`);
    return row;
  }

  /** A table's rows as they are within this action: those a query gave, and those the action made or changed. */
  seen<T extends TableName>(table: T, queried: readonly RowTables[T][]): RowTables[T][] {
    const rows = new Map(queried.map((row) => [row.id, row]));
    for (const touched of this.#touched.values())
      if (touched.table === table && touched.after)
        rows.set(touched.after.id, touched.after as RowTables[T]);
    return [...rows.values()];
  }

  /** Reads rows at once that would be read one by one. */
  async load(table: TableName, ids: readonly string[]): Promise<void> {
    const missing = ids.filter((id) => !this.#touched.has(`${table}/${id}`));
    for (const lot of inLots(missing)) {
      const rows = await this.#db.table<Row>(table).bulkGet(lot);
      for (const [at, id] of lot.entries()) this.#know(table, id, rows[at]);
    }
  }

  /** Takes somebody's word that there are no such rows: they need not be read. */
  lacks(table: TableName, ids: readonly string[]): void {
    for (const id of ids) this.#know(table, id, undefined);
  }

  /** As {@link row}, at once, of what has been read already: waiting for thousands costs more than writing them. */
  held<T extends TableName>(table: T, id: string): RowTables[T] | undefined {
    return this.#heldAt(table, id).after as RowTables[T] | undefined;
  }

  /** As {@link set}, at once, for a row that has been read, or looked for. */
  setHeld(table: TableName, after: Row): void {
    const touched = this.#heldAt(table, after.id);
    touched.after = after;
    this.#note(touched);
  }

  #heldAt(table: TableName, id: string): Touched {
    const touched = this.#touched.get(`${table}/${id}`);
    if (!touched) throw new Error(`${table}/${id} has not been read in this action.`);
    return touched;
  }

  /**
   * A person's rows as they are within this action, deleted ones too: those stored, and those the action made
   * or gave to them.
   */
  async about<T extends AboutPeople>(table: T, personId: string): Promise<RowTables[T][]> {
    await this.loadAbout(table, [personId]);
    return this.heldAbout(table, personId);
  }

  /** As {@link about}, at once, of whom all has been read. */
  heldAbout<T extends AboutPeople>(table: T, personId: string): RowTables[T][] {
    const theirs = this.#about.get(`${table}/${personId}`) ?? [];
    return [...theirs].flatMap(({ after }) =>
      after && peopleIn(after).includes(personId) ? [after as RowTables[T]] : [],
    );
  }

  /** Whether all rows about a person have been read. */
  holdsAbout(table: AboutPeople, personId: string): boolean {
    return this.#loaded.has(`${table}/${personId}`);
  }

  /** Reads at once what {@link about} would read person by person. */
  async loadAbout(table: AboutPeople, personIds: readonly string[]): Promise<void> {
    const missing = personIds.filter((id) => !this.#loaded.has(`${table}/${id}`));
    if (missing.length === 0) return void (await Dexie.Promise.resolve());
    const index = ofSeveral.has(table) ? 'personIds' : 'personId';
    const rows = await this.#db.table<Row>(table).where(index).anyOf(missing).toArray();
    for (const row of rows) this.#know(table, row.id, row);
    for (const id of missing) this.#loaded.add(`${table}/${id}`);
  }

  #note(touched: Touched): void {
    for (const id of touched.after ? peopleIn(touched.after) : []) {
      const key = `${touched.table}/${id}`;
      const theirs = this.#about.get(key);
      if (theirs) theirs.add(touched);
      else this.#about.set(key, new Set([touched]));
    }
  }

  /** What the action has made of a table's rows so far: each as it was, undefined where new, and as it is. */
  written<T extends TableName>(
    table: T,
  ): { before: RowTables[T] | undefined; after: RowTables[T] }[] {
    const rows = [];
    for (const { table: of, before, after } of this.#touched.values())
      if (of === table && after && after !== before)
        rows.push({ before: before as RowTables[T] | undefined, after: after as RowTables[T] });
    return rows;
  }

  /** Whether the action has changed anything so far. */
  hasChanged(): boolean {
    for (const { before, after } of this.#touched.values())
      if (after && after !== before && !isSame(before, after)) return true;
    return false;
  }

  /** Writes a new row; where one of this id was deleted, it comes back with these values. */
  async insert<T extends TableName>(table: T, id: string, values: Values<RowTables[T]>) {
    await this.#touch(table, id);
    this.insertHeld(table, id, values);
  }

  /** As {@link insert}, at once, where it has been looked for. */
  insertHeld<T extends TableName>(table: T, id: string, values: Values<RowTables[T]>): void {
    const kept = this.held(table, id) ?? { _c: {}, _s: SCHEMA_VERSION };
    const after: Row = { ...kept, ...values, id };
    delete after._del;
    this.setHeld(table, after);
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

  /** Puts a whole row; its clocks are worked out at the end of the action. */
  async set(table: TableName, after: Row) {
    await this.#touch(table, after.id);
    this.setHeld(table, after);
  }

  /**
   * Works out what differs. Called once, by the write path.
   *
   * @returns what is replaced, and the rows to write, by table, and the table of each row that is new.
   */
  settle(): { replaced: Replaced[]; written: Written; born: TableName[] } {
    const replaced: Replaced[] = [];
    const written: Written = new Map();
    const born: TableName[] = [];
    for (const { table, before, after } of this.#touched.values()) {
      if (!after || after === before) continue;
      const settled = settle(table, before, after, this.stamp, shapeOf(table));
      if (settled.replaced.length === 0) continue;
      replaced.push(...settled.replaced);
      if (!before) born.push(table);
      const row = withIndexes(table, { ...after, _c: settled.clocks, _s: SCHEMA_VERSION });
      const rows = written.get(table);
      if (rows) rows.push(row);
      else written.set(table, [row]);
    }
    return { replaced, written, born };
  }
}

/** Tables whose rows name people in `personIds`. */
const ofSeveral: ReadonlySet<string> = new Set([...ABOUT_SEVERAL, ...NAMING]);

const isMerged = (row: Row | Person) =>
  typeof row.mergedInto === 'string' && mergedInto({ id: row.id, mergedInto: row.mergedInto });
