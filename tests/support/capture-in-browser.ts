/** Runs the verbs that the popup runs, in an extension page of a real browser, and gives what they found. */
import type { Page } from '@playwright/test';
import { bundleScript } from './bundle.ts';
import type { KithChromium } from './chromium.ts';
import type { PageReading } from './page-reading.ts';

/** The extension page that reads, by browser: making one takes far longer than reading. */
const readers = new WeakMap<KithChromium, Promise<Page>>();

/**
 * Visits an address, makes the toolbar gesture on it, and reads the page as the popup does. The
 * built popup shows its result but gives it to nobody, so its verbs are bundled again from the same
 * source; the page reader it injects is the built one.
 *
 * @param browser - launched with a site that answers for the address.
 * @returns the whole capture result, and whom of its rows the browser's profile knows.
 */
export async function captureInBrowser(
  browser: KithChromium,
  address: string,
): Promise<PageReading> {
  const opening = readers.get(browser) ?? openReader(browser);
  readers.set(browser, opening);
  const reader = await opening;
  const page = await browser.visit(address);
  try {
    await browser.clickAction(page);
    return await reader.evaluate<PageReading, string>(readTabAt, page.url());
  } finally {
    await page.close();
  }
}

async function openReader(browser: KithChromium): Promise<Page> {
  const page = await browser.open('manifest.json');
  const code = await bundleScript('tests/support/page-reading.ts', 'kithPage');
  await page.evaluate(`${code}; globalThis.kithPage = kithPage;`);
  return page;
}

/** Runs in the reader. */
async function readTabAt(address: string): Promise<PageReading> {
  const { kithPage } = globalThis as unknown as { kithPage: typeof import('./page-reading.ts') };
  const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
  if (tab?.id === undefined) throw new Error(`There is no readable tab at ${address}.`);
  return kithPage.readPage(tab.id);
}
