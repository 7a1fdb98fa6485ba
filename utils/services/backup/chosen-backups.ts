/** What the user chooses about backups: where they go by themselves, that they go nowhere, and one by hand. */
import { dropFromDevice } from '../../db/device';
import { readState } from '../../db/state';
import type { BackupPlace } from '../../domain/backup-plan';
import { isoTime } from '../../domain/iso-time';
import { askForDownloads, stopDownloads } from '../../platform/download-permission';
import { canPickFolder, pickFolder } from '../../platform/folder';
import type { Clock } from '../clock';
import type { Kith } from '../kith';
import { backUpToDownloads } from './back-up-here';
import { changeBackupState, readBackupState } from './backup-state';
import { backUpToFolder, FOLDER_NAME, keepFolder } from './folder-backup';
import { type MadeBackup, makeBackup } from './make-backup';
import { keptKey } from './make-file';

/** Into the Downloads folder, the first one now. Call it straight from a click or key press. @returns whether the browser allows it. */
export async function startDownloads(clock: Clock): Promise<boolean> {
  if (!(await askForDownloads())) return false;
  await changeBackupState({ to: 'downloads', trouble: null });
  await backUpToDownloads(clock, true);
  return true;
}

/** Whether the browser lets somebody choose a folder. */
export const mayPickFolder = canPickFolder;

/** Into a folder that is asked for, the first one now. Call it straight from a click or key press. @returns false where none was chosen. */
export async function startFolder(clock: Clock, pick = pickFolder): Promise<boolean> {
  const folder = await pick();
  if (!folder) return false;
  await keepFolder(folder);
  await changeBackupState({ to: 'folder', trouble: null });
  await backUpToFolder(clock, true);
  return true;
}

/** Backs up where they go by themselves, whether one is due or not. */
export async function backUpNow(clock: Clock, place: BackupPlace): Promise<void> {
  await (place === 'downloads' ? backUpToDownloads : backUpToFolder)(clock, true);
}

/** No more by themselves; the files that are there stay. */
export async function stopBackups(): Promise<void> {
  await changeBackupState({ to: null, trouble: null });
  await Promise.allSettled([stopDownloads(), dropFromDevice(FOLDER_NAME)]);
}

/**
 * One by hand, which counts as a backup too.
 *
 * @throws {BackupTroubleError} key, rather than one that anybody can read; {DamagedDatabaseError}.
 */
export async function backUpByHand(kith: Kith): Promise<MadeBackup> {
  const { sealed, trouble, to } = await readBackupState();
  const { databaseId, sequence } = await readState(kith.db);
  const made = await makeBackup(kith, sealed ? { key: await keptKey() } : undefined);
  const last = { databaseId, sequence, at: isoTime(kith.now()), way: 'hand' as const };
  // What stands in the way of those by themselves still does.
  await changeBackupState({ last, trouble: to === null ? null : trouble });
  return made;
}
