/** The permission to save files into the Downloads folder. Apart from permissions.ts, which the popup loads. */
import { browser } from 'wxt/browser';
import { onPermission } from './permissions';

const DOWNLOADS = { permissions: ['downloads' as const] };
/** What Chrome, and it alone, needs besides, to make a file while no page is open. It asks the user nothing of its own. */
const DOWNLOADS_BY_ITSELF = {
  permissions:
    import.meta.env.BROWSER === 'firefox'
      ? DOWNLOADS.permissions
      : [...DOWNLOADS.permissions, 'offscreen' as const],
};

/** Asks to save files into the Downloads folder: straight from a click or key press, as for notifications. */
export async function askForDownloads(): Promise<boolean> {
  return browser.permissions.request(DOWNLOADS_BY_ITSELF);
}

/** Whether backups may go into the Downloads folder by themselves. */
export async function mayDownload(): Promise<boolean> {
  return browser.permissions.contains(DOWNLOADS_BY_ITSELF);
}

/** Gives it back. */
export async function stopDownloads(): Promise<void> {
  await browser.permissions.remove(DOWNLOADS_BY_ITSELF);
}

/** Calls back when the user lets backups go into the Downloads folder, or no longer does. */
export function onMayDownload(answered: (allowed: boolean) => void): void {
  onPermission('downloads', answered);
}
