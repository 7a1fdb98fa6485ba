/**
 * Makes a backup while no page of Kith's is open. In Firefox the background loads it, and it does everything; in
 * Chrome it stands in a page that nobody sees (public/backup.html), which may do no more than tell the background.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { BackupMade } from '../utils/messages/messages';
import { tellPages } from '../utils/platform/outbox';
import { backUpToDownloads, makeAddress } from '../utils/services/backup/back-up-here';
import { browserClock } from '../utils/services/clock';

export default defineUnlistedScript(async () => {
  if (import.meta.env.BROWSER === 'firefox') return backUpToDownloads(browserClock);
  const backup = await makeAddress(location.search === '?sealed');
  await tellPages({ backup } satisfies BackupMade);
});
