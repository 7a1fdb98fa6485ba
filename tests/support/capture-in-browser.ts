/** Runs the verbs that the popup runs, in an extension page of a real browser, and gives what they found. */
import { bundleScript } from './bundle.ts';
import type { KithChromium } from './chromium.ts';
import type { PageReading } from './page-reading.ts';

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
  const code = await bundleScript('tests/support/page-reading.ts', 'kithPage');
  const page = await browser.visit(address);
  try {
    await browser.clickAction(page);
    const tab = await browser.tabId(page);
    return await browser.inExtension<PageReading>(
      `(async () => { ${code}; return kithPage.readPage(${tab}); })()`,
    );
  } finally {
    await page.close();
  }
}
