/**
 * Brings rows to a newer schema, and the roster with them. Runs whenever an older version wrote last, so
 * also after a rollback, where Dexie's own upgrade would not run again. One transaction: a failure leaves everything as it was.
 */
import type { Row } from '../domain/row';
import type { KithDatabase } from './database';
import type { Migration } from './migrations/migration';
import { ROSTER_VERSION, rebuildRoster } from './roster';
import { readState } from './state';

/**
 * @param migrations - all of them, oldest first.
 */
export async function migrate(db: KithDatabase, migrations: readonly Migration[]): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    const state = await readState(db);
    const due = migrations.filter(({ version }) => version > state.version);
    for (const { version, rows } of due) {
      for (const [table, step] of Object.entries(rows)) {
        await db
          .table<Row>(table)
          .filter((row) => row._s < version)
          .modify((row, cursor) => {
            cursor.value = { ...step(row), _s: version };
          });
      }
    }
    await rebuildRoster(db);
    await db.meta.put({
      ...state,
      version: due.at(-1)?.version ?? state.version,
      minReader: Math.max(state.minReader, ...due.map(({ minReader }) => minReader)),
      roster: ROSTER_VERSION,
    });
  });
}
