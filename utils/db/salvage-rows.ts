/** Reads a table to its end whatever is damaged in the middle of it. */
import type { Table } from 'dexie';
import { inLots } from '../domain/lots';

/**
 * Hands over the rows of a table in lots; where a lot cannot be read, row by row.
 *
 * @param visit - takes the rows of one lot.
 * @param rest - awaited between lots, so that the page goes on.
 * @returns how many rows could not be read; one, where not even the keys could.
 */
export async function salvageRows(
  table: Table<unknown, string>,
  visit: (rows: unknown[]) => void,
  rest: () => Promise<void> = async () => {},
): Promise<number> {
  let keys: string[];
  try {
    keys = await table.toCollection().primaryKeys();
  } catch {
    return 1;
  }
  let unread = 0;
  for (const lot of inLots(keys)) {
    const rows = await table.bulkGet(lot).catch(() => readEach(table, lot));
    const found = rows.filter((row) => row !== undefined);
    unread += lot.length - found.length;
    visit(found);
    await rest();
  }
  return unread;
}

async function readEach(table: Table<unknown, string>, keys: readonly string[]) {
  const rows: unknown[] = [];
  for (const key of keys) rows.push(await table.get(key).catch(() => undefined));
  return rows;
}
