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

/** Keeps a plain value until the browser closes, or it is taken. Pages' own scripts cannot read it. */
export async function keepThisSession(key: string, value: unknown): Promise<void> {
  await browser.storage.session.set({ [key]: value });
}

/** Takes what was kept, so that it is found once; undefined for nothing. */
export async function takeThisSession(key: string): Promise<unknown> {
  const found = await browser.storage.session.get(key);
  await browser.storage.session.remove(key);
  return found[key];
}
