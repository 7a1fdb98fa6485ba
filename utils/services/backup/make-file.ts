/** The file of a backup that is made by itself: from the bare database, since no page need be open, and sealed with the key kept for it. */
import { readFromDevice } from '../../db/device';
import { DATABASE_NAME, peek } from '../../db/peek';
import { BackupTroubleError } from '../../domain/backup-trouble';
import { type SealKey, seal } from '../../exchange/backup/seal';
import { browserClock } from '../clock';
import { copyRows } from './make-backup';

/** Under which the key is kept on this device. */
export const KEY_NAME = 'backup-key';

/** @throws {BackupTroubleError} key, where it is to be sealed and the key is not there: it is never written open. */
export async function makeFile(isSealed: boolean): Promise<Blob> {
  const key = isSealed ? await keptKey() : null;
  const copy = await peek(DATABASE_NAME, (db) => copyRows(browserClock, db));
  if (!copy) throw new BackupTroubleError('unreadable');
  return key ? seal(copy.file, key) : copy.file;
}

/** The key for sealing. @throws {BackupTroubleError} key, where it is not there. */
export async function keptKey(): Promise<SealKey> {
  const kept = (await readFromDevice(KEY_NAME)) as SealKey | undefined;
  if (!kept) throw new BackupTroubleError('key');
  return kept;
}
