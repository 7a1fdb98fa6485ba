/** Reads what can still be read of a damaged database, row by row. */
import { salvageRows } from '../db/salvage-rows';
import type { Kith } from './kith';

/** What is not the user's own: the roster is derived, and an import's file lies where it came from. */
const LEFT: readonly string[] = ['roster', 'imports'];

/**
 * Opens the database if it is shut, as it is after opening failed.
 *
 * @returns Kith's rows as JSON, how many were read, and how many had to be skipped.
 */
export async function salvage(
  kith: Kith,
): Promise<{ json: string; read: number; skipped: number }> {
  if (!kith.db.isOpen()) await kith.db.open();
  const tables: Record<string, unknown[]> = {};
  let skipped = 0;
  for (const table of kith.db.tables.filter(({ name }) => !LEFT.includes(name))) {
    const rows: unknown[] = [];
    skipped += await salvageRows(table, (lot) => rows.push(...lot));
    tables[table.name] = rows;
  }
  const read = Object.values(tables).reduce((sum, rows) => sum + rows.length, 0);
  const file = { format: 'kith-salvage', version: 1, at: kith.now().toString(), tables };
  return { json: JSON.stringify(file, null, 1), read, skipped };
}
