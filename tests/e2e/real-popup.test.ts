/** The real popup, opened by the toolbar gesture itself: it reads the page behind it and saves on Enter. */
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, test } from 'vitest';
import { ensureBrowser } from '../../scripts/browsers.ts';
import { ensureBuilt } from '../../scripts/build.ts';
import { extensionId } from '../support/chromium.ts';
import { SAMPLE_ADDRESS, sampleSite } from '../support/sample-profile.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await puppeteer.launch({
    executablePath: ensureBrowser('chromium'),
    enableExtensions: [ensureBuilt('chrome')],
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
});
afterAll(() => browser.close());

test('a click on the toolbar button opens the popup on the page, and Enter saves', async () => {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const body = sampleSite()(new URL(request.url()));
    void request.respond(body === undefined ? { status: 404 } : { contentType: 'text/html', body });
  });
  await page.goto(SAMPLE_ADDRESS);

  const extension = (await browser.extensions()).get(extensionId(ensureBuilt('chrome')));
  if (!extension) throw new Error('Kith is not installed.');
  const opened = browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
  await extension.triggerAction(page);
  const popup = await (await opened).asPage();
  await popup.waitForSelector('form');
  await popup.waitForSelector('::-p-text(Lead Pharmacy Technician)');
  // The window grows with what comes into it.
  await popup.waitForFunction(() => document.body.scrollWidth <= innerWidth);
  await popup.waitForFunction(() => document.activeElement?.matches('.ReviewForm'));
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('::-p-text(is saved.)');
});
