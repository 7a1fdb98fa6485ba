/** Backups made and saved by the same page: while one is open, and by Firefox's background, which is one. */
import { backupTroubleOf, type MadeFile } from '../../domain/backup-trouble';
import type { Clock } from '../clock';
import { backUpWhenDue } from './due-backup';
import { makeFile } from './make-file';
import { saveDownloads } from './save-downloads';

/** The file of a backup as an address that the browser can save; never throws. */
export async function makeAddress(isSealed: boolean): Promise<MadeFile> {
  try {
    return { address: URL.createObjectURL(await makeFile(isSealed)) };
  } catch (error) {
    return { why: backupTroubleOf(error) };
  }
}

/** A backup into the Downloads folder, where it is due or wanted. Never throws: the screen says what came of it. */
export async function backUpToDownloads(clock: Clock, isWanted = false): Promise<void> {
  await backUpWhenDue('downloads', clock, writeDownloads, isWanted);
}

async function writeDownloads(names: string[], isSealed: boolean): Promise<void> {
  let made: MadeFile | undefined;
  try {
    await saveDownloads(names, async () => {
      made = await makeAddress(isSealed);
      return made;
    });
  } finally {
    if (made && 'address' in made) URL.revokeObjectURL(made.address);
  }
}
