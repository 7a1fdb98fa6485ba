/**
 * Reads all rows as they lie, for a copy of everything. One transaction, so that the copy is of one moment; of the
 * bare interface, so that rows are not mended on the way, and a database can be copied before it is migrated.
 */
import { ROWS_AT_ONCE } from '../domain/lots';
import type { Row } from '../domain/row';
import { answer } from './peek';
import { TABLES } from './shapes';
import type { DatabaseState } from './state';

/**
 * @param take - called for each lot of rows, table by table; a table without rows gives one empty lot.
 * @returns the database's own record as it was at that moment.
 */
export async function readAllRows(
  db: IDBDatabase,
  take: (table: string, rows: Row[]) => void,
): Promise<DatabaseState | undefined> {
  // A database that is not yet migrated may lack the newest tables.
  const tables = TABLES.filter((table) => db.objectStoreNames.contains(table));
  const stores = db.transaction([...tables, 'meta']);
  const state = await answer<DatabaseState | undefined>(stores.objectStore('meta').get('state'));
  for (const table of tables) {
    const store = stores.objectStore(table);
    let rows: Row[] = await answer(store.getAll(null, ROWS_AT_ONCE));
    take(table, rows);
    while (rows.length === ROWS_AT_ONCE) {
      const after = IDBKeyRange.lowerBound(rows.at(-1)?.id, true);
      rows = await answer(store.getAll(after, ROWS_AT_ONCE));
      take(table, rows);
    }
  }
  return state;
}
