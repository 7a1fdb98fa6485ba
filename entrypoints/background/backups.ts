/**
 * Backups while no page of Kith's is open (docs/decisions/automatic-backups.md). Firefox's background is a page,
 * which loads what makes one when it is due; Chrome's is none, so another page makes the file, which is saved here.
 */
import { backupMade } from '../../utils/messages/messages';
import { onMayDownload } from '../../utils/platform/download-permission';
import { onMessage } from '../../utils/platform/inbox';
import { withOffscreen } from '../../utils/platform/offscreen';
import { runScript } from '../../utils/platform/own-script';
import { noteMayDownload } from '../../utils/services/backup/backup-state';
import { backUpWhenDue, isDueNow } from '../../utils/services/backup/due-backup';
import { saveDownloads } from '../../utils/services/backup/save-downloads';
import { browserClock } from '../../utils/services/clock';

/** The permission may be withdrawn in the browser's own settings. */
export function listenToDownloads(): void {
  onMayDownload((allowed) => void noteMayDownload(allowed, browserClock.now()));
}

/** Writes one where it is due. */
export async function backUp(): Promise<void> {
  if (import.meta.env.BROWSER !== 'firefox')
    await backUpWhenDue('downloads', browserClock, writeFromPage);
  else if (await isDueNow('downloads', browserClock)) await runScript('/backup.js');
}

async function writeFromPage(names: string[], isSealed: boolean): Promise<void> {
  const next = Promise.withResolvers<NonNullable<ReturnType<typeof backupMade>>>();
  const stop = onMessage((message, { from }) => {
    const made = from === 'kith' ? backupMade(message) : null;
    if (made) next.resolve(made);
  });
  const page = `backup.html${isSealed ? '?sealed' : ''}`;
  try {
    await withOffscreen(page, () => saveDownloads(names, () => next.promise));
  } finally {
    stop();
  }
}
