/** The database's own record: who it is, its clock, and by which schema it was written. */
import { DamagedDatabaseError } from '../domain/errors';
import { newId } from '../domain/ids';
import type { Stamp } from '../domain/row';
import type { Counts } from '../domain/sentinel';
import { firstStamp } from '../domain/stamp';
import type { KithDatabase } from './database';
import { MIN_READER, SCHEMA_VERSION } from './migrations/all';
import { ROSTER_VERSION } from './roster';

/** One row of the table `meta`. It never travels: a copy with the same device would make the same stamps. */
export interface DatabaseState {
  key: 'state';
  databaseId: string;
  /** This device's newest stamp. */
  clock: Stamp;
  /** How many actions have been written. */
  sequence: number;
  /** How many rows each table holds, tombstones included (counts.ts). */
  counts: Counts;
  /** The schema version whose rules last wrote; lower than the code's means migrations must run. */
  version: number;
  /** The lowest schema version that may still write here. */
  minReader: number;
  /** By which {@link ROSTER_VERSION} the roster was made. */
  roster: number;
}

const DEVICE_DIGITS = 10;

/** Ten random base-36 digits, which name this database's device in every stamp. */
function newDevice(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(DEVICE_DIGITS));
  return Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
}

/**
 * The record of a database made now.
 *
 * @param now - wall time in milliseconds.
 */
export function newState(now: number): DatabaseState {
  return {
    key: 'state',
    databaseId: newId(now),
    clock: firstStamp(newDevice()),
    sequence: 0,
    counts: { people: 0, interactions: 0, reminders: 0 },
    version: SCHEMA_VERSION,
    minReader: MIN_READER,
    roster: ROSTER_VERSION,
  };
}

/** @throws {DamagedDatabaseError} when it is missing, which no undamaged database is without. */
export async function readState(db: KithDatabase): Promise<DatabaseState> {
  const state = await db.meta.get('state');
  if (!state) throw new DamagedDatabaseError('The state record is missing.');
  return state;
}
