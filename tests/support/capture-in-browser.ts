/** Runs the verb that the popup runs, in an extension page of a real browser, and gives what it found. */
import { build } from 'vite';
import type { CaptureResult } from '../../utils/domain/capture-result.ts';
import type { KithChromium } from './chromium.ts';
import { ROOT } from './sources.ts';

let bundled: Promise<string> | undefined;

/** The popup's own reading verb as one script: the built popup shows its result but gives it to nobody. */
function readingVerb(): Promise<string> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<string> {
  const output = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: 'utils/services/read-page.ts', formats: ['iife'], name: 'kithReadPage' },
    },
  });
  const chunks = Array.isArray(output) ? output.flatMap((part) => part.output) : [];
  const [chunk] = chunks.filter((part) => part.type === 'chunk');
  if (!chunk) throw new Error('The reading verb could not be bundled.');
  return chunk.code;
}

/**
 * Visits an address, makes the toolbar gesture on it, and reads the page as the popup does.
 *
 * @param browser - launched with a site that answers for the address.
 * @returns the whole capture result.
 */
export async function captureInBrowser(
  browser: KithChromium,
  address: string,
): Promise<CaptureResult> {
  const page = await browser.visit(address);
  try {
    const popup = await browser.openPopupFor(page);
    try {
      const tab = await browser.tabId(page);
      const code = await readingVerb();
      return await popup.evaluate(
        `(async () => { ${code}; return kithReadPage.readActiveTab(${tab}); })()`,
      );
    } finally {
      await popup.close();
    }
  } finally {
    await page.close();
  }
}
