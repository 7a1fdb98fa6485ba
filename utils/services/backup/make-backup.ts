/** A copy of everything as one file: every row of the user's, deleted ones and clocks too, and nothing of this device. */
import { readAllRows } from '../../db/read-rows';
import type { DatabaseState } from '../../db/state';
import { DamagedDatabaseError } from '../../domain/errors';
import { isoTime } from '../../domain/iso-time';
import { type SealKey, seal, sealKey } from '../../exchange/backup/seal';
import { BackupWriter } from '../../exchange/backup/write-backup';
import { kithName } from '../../platform/about';
import type { Kith } from '../kith';

/** What seals a backup: what the user typed, or what it once became. */
export type BackupSecret = { passphrase: string } | { key: SealKey };

export interface MadeBackup {
  file: Blob;
  /** `kith-backup-2026-11-22.json`, by the user's own calendar; `.kith` where it is sealed. */
  name: string;
  /** How many rows of each table, deleted ones too. */
  counts: Record<string, number>;
}

/**
 * Reads only, so also where nothing may be written.
 *
 * @param secret - without one anybody can read the file.
 * @throws {DamagedDatabaseError} where not every row can be read.
 */
export async function makeBackup(kith: Kith, secret?: BackupSecret): Promise<MadeBackup> {
  const { file, counts } = await copyRows(kith, kith.db.backendDB());
  const day = kith.now().toZonedDateTimeISO(kith.zone()).toPlainDate().toString();
  const name = `kith-backup-${day}`;
  if (!secret) return { file, name: `${name}.json`, counts };
  const key = 'key' in secret ? secret.key : await sealKey(secret.passphrase);
  return { file: await seal(file, key), name: `${name}.kith`, counts };
}

/**
 * All rows as a plain backup.
 *
 * @param db - open; also one that is not yet migrated.
 */
export async function copyRows(
  kith: Pick<Kith, 'now'>,
  db: IDBDatabase,
): Promise<{ file: Blob; counts: Record<string, number> }> {
  const writer = new BackupWriter();
  const state = await readAllRows(db, (table, rows) => writer.add(table, rows));
  return writer.end(backupHead(kith, state));
}

/**
 * What a backup made now says of itself.
 *
 * @param state - the database's own record, as the rows were read.
 * @throws {DamagedDatabaseError} where it is missing.
 */
export function backupHead({ now }: Pick<Kith, 'now'>, state: DatabaseState | undefined) {
  if (!state) throw new DamagedDatabaseError('The state record is missing.');
  const { version: schema, databaseId } = state;
  return { schema, madeBy: kithName(), madeAt: isoTime(now()), databaseId };
}
