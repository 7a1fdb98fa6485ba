/** Why a backup could not be written. Its words, what happened and what to do, are `backups.trouble.<why>`. */
import { KithError } from './kith-error';

export const BACKUP_TROUBLES = [
  'other', // whatever else the browser said
  'permission', // to save files, withdrawn in the browser's settings
  'asks', // the browser asks where to save each file, and nobody answered
  'denied', // the folder may not be written to
  'full', // no room on the disk
  'gone', // the chosen folder is no longer there
  'lapsed', // the browser wants to be asked for the folder again
  'key', // what files are sealed with is missing
  'unreadable', // not every row can be read, or too few are there
] as const;
export type BackupTrouble = (typeof BACKUP_TROUBLES)[number];

/** What making a file came to: where it can be fetched, the address of a blob, or why there is none. */
export type MadeFile = { address: string } | { why: BackupTrouble };

/** Nothing was written that is not whole; it is tried again by itself, and the screen says what would help. */
export class BackupTroubleError extends KithError {
  override readonly name = 'BackupTroubleError';
  readonly key = 'backupTrouble';

  constructor(
    readonly why: BackupTrouble,
    options?: ErrorOptions,
  ) {
    super(why, options);
    this.told = { sentence: `backups.trouble.${why}` };
  }
}

/** A reason as it came from elsewhere. */
export function asBackupTrouble(value: unknown): BackupTrouble {
  return BACKUP_TROUBLES.find((one) => one === value) ?? 'other';
}

/** What an error of the browser's, or of Kith's, means for a backup. */
export function backupTroubleOf(error: unknown): BackupTrouble {
  if (error instanceof BackupTroubleError) return error.why;
  return WHYS[error instanceof Error ? error.name : ''] ?? 'other';
}

const WHYS: Readonly<Record<string, BackupTrouble>> = {
  QuotaExceededError: 'full',
  StorageFullError: 'full',
  NotFoundError: 'gone',
  NotAllowedError: 'lapsed',
  NoModificationAllowedError: 'denied',
  DamagedDatabaseError: 'unreadable',
};
