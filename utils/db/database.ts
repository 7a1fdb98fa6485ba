/**
 * The database: what tables there are and how it opens. Tables are written only under utils/db, through
 * `act` (write.ts); everything else reads. docs/data.md says what each table and index is for.
 */
import { Dexie, type Table } from 'dexie';
import type { Action } from '../domain/action';
import type { Alias } from '../domain/alias';
import type { Apart } from '../domain/apart';
import type { Draft } from '../domain/draft';
import { DamagedDatabaseError } from '../domain/errors';
import type { Interaction } from '../domain/interaction';
import { ITEMS, type ItemOf, type ItemTable } from '../domain/items/items';
import { mended } from '../domain/items/mended';
import type { Meeting } from '../domain/meeting';
import type { Person } from '../domain/person';
import type { Preferences } from '../domain/preferences';
import { readableInteraction, readableMeeting } from '../domain/readable';
import type { Reminder } from '../domain/reminder';
import type { Row, Stamp } from '../domain/row';
import type { StatusMove } from '../domain/status-move';
import type { Template } from '../domain/template';
import type { UserRecipe } from '../domain/user-recipe';
import type { ImportRecord } from './import-jobs';
import { migrations } from './migrations/all';
import type { RosterRecord } from './roster-records';
import { type DatabaseState, newState } from './state';

/** What belongs to mentorships: a table for each kind of item. */
type ItemTables = { [T in ItemTable]: ItemOf<T> };

/** The tables whose rows can travel between browsers, with the type of their rows. */
export interface RowTables extends ItemTables {
  people: Person;
  aliases: Alias;
  interactions: Interaction;
  reminders: Reminder;
  moves: StatusMove;
  apart: Apart;
  recipes: UserRecipe;
  drafts: Draft;
  templates: Template;
  meetings: Meeting;
  preferences: Preferences;
}
export type TableName = keyof RowTables;

export class KithDatabase extends Dexie {
  declare people: Table<Person, string>;
  declare aliases: Table<Alias, string>;
  declare interactions: Table<Interaction, string>;
  declare reminders: Table<Reminder, string>;
  declare moves: Table<StatusMove, string>;
  declare apart: Table<Apart, string>;
  declare recipes: Table<UserRecipe, string>;
  declare drafts: Table<Draft, string>;
  declare templates: Table<Template, string>;
  declare meetings: Table<Meeting, string>;
  declare preferences: Table<Preferences, string>;
  declare mentorships: Table<ItemOf<'mentorships'>, string>;
  declare agreements: Table<ItemOf<'agreements'>, string>;
  declare goals: Table<ItemOf<'goals'>, string>;
  declare milestones: Table<ItemOf<'milestones'>, string>;
  declare progress: Table<ItemOf<'progress'>, string>;
  declare agenda: Table<ItemOf<'agenda'>, string>;
  declare actionItems: Table<ItemOf<'actionItems'>, string>;
  declare advice: Table<ItemOf<'advice'>, string>;
  declare feedback: Table<ItemOf<'feedback'>, string>;
  declare resources: Table<ItemOf<'resources'>, string>;
  declare favours: Table<ItemOf<'favours'>, string>;
  declare introductions: Table<ItemOf<'introductions'>, string>;
  declare references: Table<ItemOf<'references'>, string>;
  declare gratitude: Table<ItemOf<'gratitude'>, string>;
  declare turningPoints: Table<ItemOf<'turningPoints'>, string>;
  declare history: Table<Action, Stamp>;
  /** Of this device alone: neither in a backup nor in a sync. */
  declare imports: Table<ImportRecord, string>;
  declare roster: Table<RosterRecord, string>;
  declare meta: Table<DatabaseState, string>;

  /** Why nothing may be written: a newer Kith wrote here, or rows were lost and not yet rescued. */
  readOnly: 'newer' | 'lost' | null = null;
  /** Called after each action's commit, outside its transaction. */
  afterCommit: (() => void) | null = null;
  /** Whether {@link taken} has settled. */
  isTaken = false;
  readonly #taken = Promise.withResolvers<void>();
  /** Settles once another page has taken the database away, or another lies in its place: nothing can be read here any more. */
  readonly taken: Promise<void> = this.#taken.promise;
  /** The database's own id, once it has been open. */
  #id: string | null = null;

  /**
   * @param clock - wall time in milliseconds.
   */
  constructor(
    name: string,
    readonly clock: () => number,
  ) {
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    for (const { version, stores } of migrations) this.version(version).stores(stores);
    for (const [name, rules] of Object.entries(ITEMS))
      this.table<Row | undefined>(name).hook('reading', (row) => row && mended(rules, row));
    this.interactions.hook('reading', (row) => row && readableInteraction(row));
    this.meetings.hook('reading', (row) => row && readableMeeting(row));
    this.on('populate', (transaction) => {
      transaction.table('meta').add(newState(clock()));
    });
    // Another page upgrades: make way. What is written here afterwards is told to reload.
    this.on('versionchange', () => {
      this.close();
      this.#leave();
      return false;
    });
    // A browser closes a database by itself where it cannot write, and it is opened again when it is asked next.
    this.on('ready', () => this.#recognise(), true);
    // Whoever opens has a time limit, and says so on screen; Dexie would only warn on the console.
    this.on('blocked', () => false);
  }

  /** What lies there after the browser cleared it is not what was open here. */
  async #recognise(): Promise<void> {
    const id = (await this.meta.get('state'))?.databaseId ?? null;
    if (this.#id !== null && id !== this.#id) {
      this.#leave();
      throw new DamagedDatabaseError('Another database lies where this one was.');
    }
    this.#id = id;
  }

  #leave(): void {
    this.isTaken = true;
    this.#taken.resolve();
  }
}
