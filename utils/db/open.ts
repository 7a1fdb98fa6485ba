/** Opens the database within a time limit, brings its rows up to date, and checks who may write. */
import { DatabaseBusyError, StorageFullError } from '../domain/errors';
import type { KithDatabase } from './database';
import { asKithError } from './failures';
import { migrations, SCHEMA_VERSION } from './migrations/all';
import { ROSTER_VERSION } from './roster';
import { readState } from './state';

/** How long an upgrade in another page may keep this one waiting. */
const OPEN_LIMIT_MS = 5000;

interface OpenOptions {
  /** Milliseconds to wait. */
  limit?: number;
  /** Copies everything before rows are rewritten. */
  beforeMigration?: (() => Promise<void>) | undefined;
}

/**
 * Opens the database and brings its rows to this code's schema. Where a newer Kith wrote it and asks
 * older ones to keep off, it is opened for reading only.
 *
 * Without room for the copy nothing is migrated: what was there stays as it was. Any other trouble with the copy
 * keeps nobody from their notes, since a migration is one transaction anyway.
 *
 * @throws {DatabaseBusyError} when it did not open within the limit; {DamagedDatabaseError} when it has
 *   tables but no state; {StorageFullError}; or what the browser threw.
 */
export async function openDatabase(
  db: KithDatabase,
  { limit = OPEN_LIMIT_MS, beforeMigration }: OpenOptions = {},
): Promise<void> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    late.reject(new DatabaseBusyError('The database did not open in time.'));
  }, limit);
  try {
    await Promise.race([db.open(), late.promise]);
    const state = await readState(db);
    if (state.minReader > SCHEMA_VERSION) {
      db.readOnly = 'newer';
      return;
    }
    if (state.version < SCHEMA_VERSION) await beforeMigration?.().catch(stopWhenFull);
    if (state.version < SCHEMA_VERSION || state.roster !== ROSTER_VERSION) {
      const { migrate } = await import('./migrate');
      await migrate(db, migrations);
    }
  } catch (error) {
    db.close();
    throw asKithError(error);
  } finally {
    clearTimeout(timer);
  }
}

function stopWhenFull(error: unknown): void {
  if (error instanceof StorageFullError) throw error;
}
