/** Notifications: a bonus beside the badge and Today, which are the truth. */
import { browser } from 'wxt/browser';

/** One id, so that a newer digest replaces the older. */
const DIGEST = 'kith-due';

/**
 * Shows the one digest. Without buttons: Firefox throws when given any.
 */
export async function notify(title: string, message: string): Promise<void> {
  await browser.notifications.create(DIGEST, {
    type: 'basic',
    iconUrl: `${browser.runtime.getURL('/')}icon/128.png`,
    title,
    message,
  });
}

/** Takes the digest off the screen. */
export async function withdrawDigest(): Promise<void> {
  await browser.notifications?.clear(DIGEST);
}

/** Calls back when the digest is clicked. Without the permission there is nothing to listen to. */
export function onDigestClicked(open: () => void): void {
  browser.notifications?.onClicked.addListener((id) => {
    if (id !== DIGEST) return;
    void withdrawDigest();
    open();
  });
}
