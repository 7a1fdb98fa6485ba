/** Backups into a folder that was chosen: the handle is kept on this device, and written to while a page of Kith's is open. */
import { keepOnDevice, readFromDevice } from '../../db/device';
import { BackupTroubleError } from '../../domain/backup-trouble';
import { askToWrite, mayWrite, removeFile, writeFile } from '../../platform/folder';
import type { Clock } from '../clock';
import { backUpWhenDue } from './due-backup';
import { makeFile } from './make-file';

/** Under which the handle is kept. */
export const FOLDER_NAME = 'backup-folder';

/** A backup into the folder, where it is due or wanted. Never throws: the screen says what came of it. */
export async function backUpToFolder(clock: Clock, isWanted = false): Promise<void> {
  await backUpWhenDue('folder', clock, writeToFolder, isWanted);
}

async function writeToFolder(names: string[], isSealed: boolean): Promise<void> {
  const folder = await keptFolder();
  if (!folder) throw new BackupTroubleError('gone');
  if (!(await mayWrite(folder))) throw new BackupTroubleError('lapsed');
  const file = await makeFile(isSealed);
  for (const name of names) {
    await writeFile(folder, name, file);
    // A file of that slot which anybody can read goes once a sealed one stands for it, and the other way round.
    const slot = name.slice(0, name.lastIndexOf('.'));
    await removeFile(folder, `${slot}.${isSealed ? 'json' : 'kith'}`);
  }
}

/** The folder; undefined where none was chosen. */
export async function keptFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  return (await readFromDevice(FOLDER_NAME)) as FileSystemDirectoryHandle | undefined;
}

/** Keeps the folder that was chosen, in the place of the one before. */
export async function keepFolder(folder: FileSystemDirectoryHandle): Promise<void> {
  await keepOnDevice(FOLDER_NAME, folder);
}

/** Asks the browser for the folder again, inside the user's gesture, and backs up. */
export async function allowFolder(folder: FileSystemDirectoryHandle, clock: Clock): Promise<void> {
  if (await askToWrite(folder)) await backUpToFolder(clock, true);
}
