/**
 * A backup by itself: whether one is due, under a lock so that two contexts do not write it twice, and what came
 * of it. Free of Dexie and Zod, which the background does without; who makes the file is handed in.
 */
import { answer, DATABASE_NAME, peek } from '../../db/peek';
import type { DatabaseState } from '../../db/state';
import {
  type BackedUpState,
  type BackupPlace,
  backupMonth,
  backupSlots,
  hasGoneBack,
  isBackupDue,
  mayTryAgain,
} from '../../domain/backup-plan';
import { BackupTroubleError, backupTroubleOf } from '../../domain/backup-trouble';
import { isoTime } from '../../domain/iso-time';
import { readLocal } from '../../platform/local-store';
import { withLock } from '../../platform/locks';
import { type Clock, momentOf, todayOf } from '../clock';
import { changeBackupState, readBackupState } from './backup-state';

/**
 * Makes a backup and writes it under each of the names.
 *
 * @param names - with their ending: the latest first.
 * @param isSealed - whether nobody may be able to read it without the passphrase.
 * @throws {BackupTroubleError} or what the browser threw; then it counts as not written.
 */
export type WriteBackup = (names: string[], isSealed: boolean) => Promise<void>;

/**
 * Backs up where that place is chosen and a backup is due. Never throws: what stands in the way is kept for the
 * screen, and the next time it is tried again.
 *
 * @param isWanted - now, due or not: the user asked, or the file would be another.
 */
export async function backUpWhenDue(
  place: BackupPlace,
  clock: Clock,
  write: WriteBackup,
  isWanted = false,
): Promise<void> {
  if ((await readBackupState()).to !== place) return;
  await withLock('backup', async () => {
    // Another context may have done it meanwhile.
    const { to, last, month, sealed, trouble } = await readBackupState();
    const when = momentOf(clock);
    try {
      const found = await findBackedUp();
      if (to !== place || !found) return;
      const isDue = isBackupDue(last, found, when) && mayTryAgain(trouble, when);
      if (!isDue && !isWanted) return;
      if (hasGoneBack(await readLocal('sentinel'), found))
        throw new BackupTroubleError('unreadable');
      const day = todayOf(clock);
      const ending = sealed ? 'kith' : 'json';
      const names = backupSlots(day, month).map((slot) => `${slot}.${ending}`);
      await write(names, sealed);
      const made = { ...found, at: isoTime(when.now), way: place };
      await changeBackupState({ last: made, month: backupMonth(day), trouble: null });
    } catch (error) {
      await changeBackupState({ trouble: { why: backupTroubleOf(error), at: isoTime(when.now) } });
    }
  });
}

/** Whether {@link backUpWhenDue} would write now: before more is loaded for it. */
export async function isDueNow(place: BackupPlace, clock: Clock): Promise<boolean> {
  const { to, last, trouble } = await readBackupState();
  if (to !== place || !mayTryAgain(trouble, momentOf(clock))) return false;
  const found = await findBackedUp().catch(() => null);
  return found !== null && isBackupDue(last, found, momentOf(clock));
}

/** Which state the database is in; null where there is none, or none that ever was written to. */
async function findBackedUp(): Promise<BackedUpState | null> {
  const state = await peek(DATABASE_NAME, (db) =>
    answer<DatabaseState | undefined>(db.transaction('meta').objectStore('meta').get('state')),
  );
  return state ? { databaseId: state.databaseId, sequence: state.sequence } : null;
}
