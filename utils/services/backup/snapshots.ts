/** Copies of everything that stay on this device, taken before something large, to go back to. */
import { keepSnapshot, readSnapshot, type SnapshotReason } from '../../db/device';
import { RowGoneError } from '../../domain/errors';
import { isoTime } from '../../domain/iso-time';
import { gzip } from '../../exchange/backup/gzip';
import type { Kith } from '../kith';
import { takingCopy } from './copies';
import { copyRows } from './make-backup';

/**
 * The last three are kept, and none once somebody is erased for good.
 *
 * @throws {StorageFullError} where there is no room for it: what it was to guard should not begin.
 */
export async function takeSnapshot(kith: Kith, why: SnapshotReason): Promise<void> {
  await takingCopy(async () => {
    const { file, counts } = await copyRows(kith, kith.db.backendDB());
    await keepSnapshot({ at: isoTime(kith.now()), why, counts }, await gzip(file));
  });
}

/** @returns what `readBackup` reads. @throws {RowGoneError} where it has made way for a later one. */
export async function openSnapshot(id: number): Promise<Blob> {
  const bytes = await readSnapshot(id);
  if (!bytes) throw new RowGoneError(`snapshot ${id}`);
  return new Blob([bytes]);
}
