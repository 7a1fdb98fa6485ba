/** Notifications: a bonus beside the badge and Today, which are the truth. */
import { browser } from 'wxt/browser';

/** What is shown at once. */
export interface Notice {
  /** One of the same id is replaced. */
  id: string;
  title: string;
  message: string;
  /** Words of at most two buttons. Firefox has none. */
  buttons: string[];
}

/** Shows a notification. */
export async function showNotice({ id, title, message, buttons }: Notice): Promise<void> {
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: `${browser.runtime.getURL('/')}icon/128.png`,
    title,
    message,
    // Firefox throws when given any, be they none.
    ...(import.meta.env.BROWSER !== 'firefox' && { buttons: buttons.map((title) => ({ title })) }),
  });
}

/** The ids of those that have been shown and not yet dismissed. */
export async function shownNotices(): Promise<Set<string>> {
  return new Set(Object.keys((await browser.notifications?.getAll()) ?? {}));
}

/** Takes a notification off the screen; one that is not there is no error. */
export async function withdrawNotice(id: string): Promise<void> {
  await browser.notifications?.clear(id);
}

/** What the user does with a notification. */
export interface NoticeListener {
  clicked(id: string): void;
  /** @param button - its place, from 0. */
  pressed(id: string, button: number): void;
}

/** Calls back for what is done with notifications. Without the permission there is nothing to listen to. */
export function onNotices({ clicked, pressed }: NoticeListener): void {
  browser.notifications?.onClicked.addListener(clicked);
  browser.notifications?.onButtonClicked?.addListener(pressed);
}
