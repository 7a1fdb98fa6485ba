/**
 * The database: what tables there are and how it opens. Tables are written only under utils/db, through
 * `act` (write.ts); everything else reads. docs/data.md says what each table and index is for.
 */
import { Dexie, type Table } from 'dexie';
import type { Action } from '../domain/action';
import type { Alias } from '../domain/alias';
import type { Interaction } from '../domain/interaction';
import type { StatusMove } from '../domain/outreach';
import type { Person } from '../domain/person';
import type { Reminder } from '../domain/reminder';
import type { Stamp } from '../domain/row';
import { migrations } from './migrations/all';
import type { RosterRecord } from './roster';

/** The tables whose rows can travel between browsers, with the type of their rows. */
export interface RowTables {
  people: Person;
  aliases: Alias;
  interactions: Interaction;
  reminders: Reminder;
  moves: StatusMove;
}
export type TableName = keyof RowTables;

/** The database's own record, one row. It never travels. */
export interface DatabaseState {
  key: 'state';
  databaseId: string;
  /** This device's newest stamp. */
  clock: Stamp;
  /** How many actions have been written. */
  sequence: number;
  /** The schema version whose rules last wrote; lower than the code's means migrations must run. */
  version: number;
  /** The lowest schema version that may still write here. */
  minReader: number;
}

export class KithDatabase extends Dexie {
  declare people: Table<Person, string>;
  declare aliases: Table<Alias, string>;
  declare interactions: Table<Interaction, string>;
  declare reminders: Table<Reminder, string>;
  declare moves: Table<StatusMove, string>;
  declare history: Table<Action, Stamp>;
  declare roster: Table<RosterRecord, string>;
  declare meta: Table<DatabaseState, string>;

  /** Set where nothing may be written: a newer schema, or rows that were lost. */
  readOnly = false;
  /** Called after each action's commit, outside its transaction. */
  afterCommit: ((state: DatabaseState) => void) | null = null;

  /**
   * @param clock - wall time in milliseconds.
   */
  constructor(
    name: string,
    readonly clock: () => number,
  ) {
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    for (const { version, stores } of migrations) this.version(version).stores(stores);
    this.on('versionchange', () => {
      // Another page upgrades: make way. What is written here afterwards is told to reload.
      this.close();
      return false;
    });
  }
}
