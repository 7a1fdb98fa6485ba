/** Small things that hold until the browser closes. */
import { browser } from 'wxt/browser';

/** Whether something has been noted since the browser started. */
export async function isNotedThisSession(key: string): Promise<boolean> {
  return (await browser.storage.session.get(key))[key] === true;
}

/** Notes it until the browser closes. */
export async function noteThisSession(key: string): Promise<void> {
  await browser.storage.session.set({ [key]: true });
}
