/** What pages of Kith's do for backups while they are open: a chosen folder can be written to by nobody else. */
import { browserClock } from '../clock';
import { readBackupState } from './backup-state';

const EVERY_MS = 15 * 60_000;

/** Looks now and every quarter of an hour whether a backup is due; nothing waits for it. */
export function backUpWhileOpen(): void {
  const look = async () => {
    if ((await readBackupState()).to !== 'folder') return;
    const { backUpToFolder } = await import('./folder-backup');
    await backUpToFolder(browserClock);
  };
  setInterval(look, EVERY_MS);
  void look();
}
