/** Reads what can still be read of a damaged database, row by row. */
import type { Kith } from './kith';

/** Tables worth saving; the roster is derived. */
const TABLES = [
  'people',
  'aliases',
  'interactions',
  'reminders',
  'moves',
  'apart',
  'recipes',
  'drafts',
  'templates',
  'meetings',
  'preferences',
  'history',
] as const;

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
  for (const name of TABLES) {
    const table = kith.db.table(name);
    const rows: unknown[] = [];
    try {
      for (const key of await table.toCollection().primaryKeys()) {
        try {
          rows.push(await table.get(key));
        } catch {
          skipped += 1;
        }
      }
    } catch {
      skipped += 1;
    }
    tables[name] = rows;
  }
  const read = Object.values(tables).reduce((sum, rows) => sum + rows.length, 0);
  const file = { format: 'kith-salvage', version: 1, at: kith.now().toString(), tables };
  return { json: JSON.stringify(file, null, 1), read, skipped };
}
