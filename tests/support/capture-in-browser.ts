/** Runs the verb that the popup runs, in an extension page of a real browser, and gives what it found. */
import type { CaptureResult } from '../../utils/domain/capture-result.ts';
import { bundleScript } from './bundle.ts';
import type { KithChromium } from './chromium.ts';

/**
 * Visits an address, makes the toolbar gesture on it, and reads the page as the popup does. The
 * built popup shows its result but gives it to nobody, so its verb is bundled again from the same
 * source; the page reader it injects is the built one.
 *
 * @param browser - launched with a site that answers for the address.
 * @returns the whole capture result.
 */
export async function captureInBrowser(
  browser: KithChromium,
  address: string,
): Promise<CaptureResult> {
  const code = await bundleScript('utils/services/read-page.ts', 'kithReadPage');
  const page = await browser.visit(address);
  try {
    await browser.clickAction(page);
    const tab = await browser.tabId(page);
    return await browser.inExtension<CaptureResult>(
      `(async () => { ${code}; return kithReadPage.readActiveTab(${tab}); })()`,
    );
  } finally {
    await page.close();
  }
}
