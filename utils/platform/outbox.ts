/** Messages from Kith's pages and background to its other pages. Scripts in pages have tell-kith.ts. */
import { browser } from 'wxt/browser';

/** Sends to whichever of Kith's pages are open. That none is, is no error. */
export async function tellPages(message: unknown): Promise<void> {
  await browser.runtime.sendMessage(message).catch(() => {});
}
