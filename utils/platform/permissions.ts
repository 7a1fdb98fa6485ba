/** Optional permissions, asked at the gesture that needs them (docs/permissions.md). */
import { browser } from 'wxt/browser';

const NOTIFICATIONS = { permissions: ['notifications' as const] };
const DOWNLOADS = { permissions: ['downloads' as const] };
/** What Chrome, and it alone, needs besides, to make a file while no page is open. It asks the user nothing of its own. */
const DOWNLOADS_BY_ITSELF = {
  permissions:
    import.meta.env.BROWSER === 'firefox'
      ? DOWNLOADS.permissions
      : [...DOWNLOADS.permissions, 'offscreen' as const],
};

/**
 * Asks the browser to let reminders notify. Must be called straight from a click or key press, with
 * nothing awaited before it.
 *
 * @returns whether the user agreed, now or before.
 */
export async function askForNotifications(): Promise<boolean> {
  return browser.permissions.request(NOTIFICATIONS);
}

/** Whether reminders may notify. */
export async function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(NOTIFICATIONS);
}

/** Calls back when the user lets reminders notify, or no longer does: in a page, or in the browser's own settings. */
export function onMayNotify(answered: (allowed: boolean) => void): void {
  onPermission('notifications', answered);
}

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

function onPermission(name: string, answered: (allowed: boolean) => void): void {
  const listener =
    (allowed: boolean) =>
    ({ permissions }: { permissions?: string[] }) => {
      if (permissions?.includes(name)) answered(allowed);
    };
  browser.permissions.onAdded.addListener(listener(true));
  browser.permissions.onRemoved.addListener(listener(false));
}
