/**
 * The main job, to see: Chromium with Kith in it and a sample profile to save. With a display a
 * window opens and stays; without one the same is done headless, and what was saved is printed.
 * Everything happens in a fresh profile that is thrown away.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { KithChromium } from '../tests/support/chromium.ts';
import { saveFromPopup } from '../tests/support/popup.ts';
import { SAMPLE_ADDRESS, sampleSite } from '../tests/support/sample-profile.ts';
import { BrowserMissingError } from './browsers.ts';

const ROOT = resolve(import.meta.dirname, '..');

const hasDisplay =
  process.platform === 'darwin' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

async function inWindow(): Promise<void> {
  const browser = await KithChromium.launch({ headless: false, site: sampleSite(), network: true });
  await browser.visit(SAMPLE_ADDRESS);
  console.log(
    'A browser with Kith is open on a sample profile. Click the puzzle piece, then Kith (or press ' +
      'Alt+Shift+K), and press Enter to save. Close the window to end.',
  );
  await browser.closed();
}

async function headless(): Promise<void> {
  const browser = await KithChromium.launch({ site: sampleSite() });
  try {
    const profile = await browser.visit(SAMPLE_ADDRESS);
    const popup = await browser.openPopupFor(profile);
    await saveFromPopup(popup);
    const saved = popup.getByRole('article');
    console.log(`Saved from ${SAMPLE_ADDRESS} (a sample page):\n`);
    for (const line of await saved.locator('h2, p').allInnerTexts()) {
      console.log(`  ${line.replaceAll('\n', ' · ')}`);
    }

    const address = await saved.getByRole('link', { name: 'Open in Kith' }).getAttribute('href');
    const app = await browser.open(address?.replace(/^\//, '') ?? 'options.html');
    await app.getByRole('heading', { name: 'Mara Okafor' }).waitFor();
    const folder = join(ROOT, '.output', 'start');
    mkdirSync(folder, { recursive: true });
    const screenshot = join(folder, 'saved-person.png');
    await app.screenshot({ path: screenshot });
    console.log(`\nScreenshot: ${screenshot}`);
  } finally {
    await browser.close();
  }
}

try {
  await (hasDisplay ? inWindow() : headless());
} catch (error) {
  if (!(error instanceof BrowserMissingError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
