/**
 * The passphrase of backups: tried before it counts, and kept nowhere; what is kept is a key that cannot be read out.
 * After a change the next backup is also the month's, so that the latest of both is of the new kind.
 */
import { dropFromDevice, keepOnDevice } from '../../db/device';
import { readBackup } from '../../exchange/backup/read-backup';
import { type SealKey, sealKey } from '../../exchange/backup/seal';
import type { Kith } from '../kith';
import { isLiving } from '../living';
import { changeBackupState } from './backup-state';
import { makeBackup } from './make-backup';
import { KEY_NAME } from './make-file';

/** A backup sealed with a passphrase that does not count yet. */
export interface Trial {
  file: Blob;
  key: SealKey;
}

/** Seals everything with a new passphrase, to be opened with it once. */
export async function trySealing(kith: Kith, passphrase: string): Promise<Trial> {
  const key = await sealKey(passphrase);
  const { file } = await makeBackup(kith, { key });
  return { file, key };
}

/**
 * Opens it with what was typed once more; from then on every backup is sealed with it.
 *
 * @returns how many people are in it.
 * @throws {BackupError} passphrase, where it is another: then nothing has changed.
 */
export async function acceptSealing({ file, key }: Trial, passphrase: string): Promise<number> {
  const { tables } = await readBackup(file, passphrase);
  await keepOnDevice(KEY_NAME, key);
  await changeBackupState({ sealed: true, month: '' });
  return tables.get('people')?.filter(isLiving).length ?? 0;
}

/** From now on anybody can read what is written; what was sealed stays so. */
export async function stopSealing(): Promise<void> {
  await changeBackupState({ sealed: false, month: '' });
  await dropFromDevice(KEY_NAME);
}
