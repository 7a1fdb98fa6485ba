/** Optional permissions, asked at the gesture that needs them (docs/permissions.md). */
import { browser } from 'wxt/browser';

const NOTIFICATIONS = { permissions: ['notifications' as const] };

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

/** Calls back when an optional permission comes, or goes. */
export function onPermission(name: string, answered: (allowed: boolean) => void): void {
  const listener =
    (allowed: boolean) =>
    ({ permissions }: { permissions?: string[] }) => {
      if (permissions?.includes(name)) answered(allowed);
    };
  browser.permissions.onAdded.addListener(listener(true));
  browser.permissions.onRemoved.addListener(listener(false));
}
