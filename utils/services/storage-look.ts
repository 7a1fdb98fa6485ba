/** What is kept, by the words people know it by. */
import type { KithDatabase, TableName } from '../db/database';
import { readState } from '../db/state';
import { ITEMS, type ItemTable } from '../domain/items/items';
import type { Kith } from './kith';
import { readSentinel } from './sentinel';

/** The tables behind each word; those that only serve others have none. */
const SHELVES = {
  people: ['people'],
  interactions: ['interactions'],
  reminders: ['reminders'],
  meetings: ['meetings'],
  drafts: ['drafts', 'templates'],
  items: Object.keys(ITEMS) as ItemTable[],
} as const satisfies Record<string, readonly TableName[]>;
export type Shelf = keyof typeof SHELVES;

export interface StorageLook {
  /** Rows by shelf, in the order of the screen; deleted ones too. */
  shelves: [Shelf, number][];
  /** When the note outside the database was last kept; null where none is. */
  notedAt: string | null;
  /** Whether that note is of this database, and of nothing later than it. */
  isNoteRight: boolean;
}

/** Counts rows without reading them. */
export async function storageLook({ db }: Kith): Promise<StorageLook> {
  const [state, sentinel, ...counts] = await Promise.all([
    readState(db),
    readSentinel(),
    ...Object.values(SHELVES).map((tables) => countAll(db, tables)),
  ]);
  const names = Object.keys(SHELVES) as Shelf[];
  return {
    shelves: names.map((name, at) => [name, counts[at] ?? 0]),
    notedAt: sentinel?.at ?? null,
    isNoteRight: sentinel?.databaseId === state.databaseId && sentinel.sequence <= state.sequence,
  };
}

async function countAll(db: KithDatabase, tables: readonly TableName[]): Promise<number> {
  const counts = await Promise.all(tables.map((table) => db.table(table).count()));
  return counts.reduce((sum, count) => sum + count, 0);
}
