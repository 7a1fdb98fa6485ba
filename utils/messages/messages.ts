/**
 * Every message there is, by direction. Each is a word or two of plain data, and is checked where it is
 * received: a page that has taken over its content script can send anything.
 */
import { asBackupTrouble, type MadeFile } from '../domain/backup-trouble';

/**
 * Page watcher → background: "The address here may be another." No more than that: which tab it is and
 * what its address, the browser says.
 */
export const PAGE_SEEN = 'page-seen';

export function isPageSeen(message: unknown): boolean {
  return message === PAGE_SEEN;
}

/** Popup or background → side panel: "The user has just asked for this tab: it may be read now." */
interface MayRead {
  mayRead: number;
}

/** @returns the tab's id; null for anything else. */
export function tabToRead(message: unknown): number | null {
  if (typeof message !== 'object' || message === null) return null;
  if (!Object.hasOwn(message, 'mayRead')) return null;
  const { mayRead } = message as MayRead;
  return Number.isSafeInteger(mayRead) && mayRead >= 0 ? mayRead : null;
}

/** Backup page → background: "Here is the backup", or why there is none. */
export interface BackupMade {
  backup: MadeFile;
}

/** @returns null for anything else. */
export function backupMade(message: unknown): MadeFile | null {
  if (typeof message !== 'object' || message === null) return null;
  if (!Object.hasOwn(message, 'backup')) return null;
  const { address, why } = Object((message as BackupMade).backup) as Record<string, unknown>;
  const isFile = typeof address === 'string' && address.startsWith('blob:');
  return isFile ? { address } : { why: asBackupTrouble(why) };
}
