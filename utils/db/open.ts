/** Opens the database within a time limit, makes its state on the first run, and checks who may write. */
import { DamagedDatabaseError, DatabaseBusyError } from '../domain/errors';
import { newId } from '../domain/ids';
import { firstStamp } from '../domain/stamp';
import type { DatabaseState, KithDatabase } from './database';
import { asKithError } from './failures';
import { migrate } from './migrate';
import { MIN_READER, migrations, SCHEMA_VERSION } from './migrations/all';

/** How long an upgrade in another page may keep this one waiting. */
export const OPEN_LIMIT_MS = 5000;

const DEVICE_DIGITS = 10;

function newDevice(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(DEVICE_DIGITS));
  return Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
}

/** The database's own record. */
export async function readState(db: KithDatabase): Promise<DatabaseState> {
  const state = await db.meta.get('state');
  if (!state) throw new DamagedDatabaseError('The state record is missing.');
  return state;
}

/**
 * Opens the database and brings its rows to this code's schema.
 *
 * @returns its state; `db.readOnly` is set when a newer Kith wrote it.
 * @throws {DatabaseBusyError} when it did not open within the limit; {DamagedDatabaseError} when it has
 *   tables but no state; {StorageFullError}; or what the browser threw.
 */
export async function openDatabase(
  db: KithDatabase,
  limit: number = OPEN_LIMIT_MS,
): Promise<DatabaseState> {
  db.on('populate', (transaction) => {
    const now = db.clock();
    const state: DatabaseState = {
      key: 'state',
      databaseId: newId(now),
      clock: firstStamp(newDevice()),
      sequence: 0,
      version: SCHEMA_VERSION,
      minReader: MIN_READER,
    };
    transaction.table('meta').add(state);
  });
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    late.reject(new DatabaseBusyError('The database did not open in time.'));
  }, limit);
  try {
    await Promise.race([db.open(), late.promise]);
    const state = await readState(db);
    if (state.minReader > SCHEMA_VERSION) db.readOnly = true;
    else if (state.version < SCHEMA_VERSION) return await migrate(db, migrations);
    return state;
  } catch (error) {
    db.close();
    throw asKithError(error);
  } finally {
    clearTimeout(timer);
  }
}
