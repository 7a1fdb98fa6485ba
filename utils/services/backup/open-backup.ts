/** Looks into a backup that somebody chose, before anything is made of it. */
import { listSnapshots } from '../../db/device';
import type { Backup } from '../../exchange/backup/format';
import { readBackup } from '../../exchange/backup/read-backup';
import { isLiving } from '../living';
import { openSnapshot } from './snapshots';

/** A file, or the id of a snapshot on this device. */
export type BackupSource = Blob | number;

export interface OpenedBackup {
  backup: Backup;
  /** How many rows of each table are there and not deleted; tables without any are left out. */
  living: [table: string, count: number][];
}

/**
 * @param passphrase - of a sealed one.
 * @throws {BackupError}; {RowGoneError} where a snapshot has made way for a later one.
 */
export async function openBackup(source: BackupSource, passphrase?: string): Promise<OpenedBackup> {
  const file = typeof source === 'number' ? await openSnapshot(source) : source;
  const backup = await readBackup(file, passphrase);
  const living = Array.from(backup.tables, ([table, rows]): [string, number] => [
    table,
    rows.filter(isLiving).length,
  ]);
  return { backup, living: living.filter(([, count]) => count > 0) };
}

/** The snapshots on this device, the latest first. */
export async function snapshotsHere() {
  return listSnapshots();
}
