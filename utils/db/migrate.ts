/**
 * Brings rows to a newer schema. Runs whenever an older version wrote last, so also after a rollback,
 * where Dexie's own upgrade would not run again. One transaction: a failure leaves everything as it was.
 */
import type { Row } from '../domain/row';
import type { DatabaseState, KithDatabase } from './database';
import type { Migration } from './migrations/migration';

/**
 * @param migrations - oldest first.
 * @returns the state after it.
 */
export async function migrate(
  db: KithDatabase,
  migrations: readonly Migration[],
): Promise<DatabaseState> {
  return db.transaction('rw', db.tables, async () => {
    const state = await db.meta.get('state');
    if (!state) throw new Error('The state record is missing.');
    const due = migrations.filter(({ version }) => version > state.version);
    for (const { version, rows } of due) {
      for (const [table, step] of Object.entries(rows)) {
        await db
          .table<Row>(table)
          .toCollection()
          .modify((row, cursor) => {
            cursor.value = { ...step(row), _s: version };
          });
      }
    }
    const last = due.at(-1);
    if (!last) return state;
    const next = { ...state, version: last.version, minReader: last.minReader };
    await db.meta.put(next);
    return next;
  });
}
