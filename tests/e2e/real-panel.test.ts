/** The real side panel, opened by a real click in the real popup: it stands beside the page, and a click in it grants nothing. */
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, test } from 'vitest';
import { ensureBrowser } from '../../scripts/browsers.ts';
import { ensureBuilt } from '../../scripts/build.ts';
import { extensionId } from '../support/chromium.ts';
import { MOVING_SITE, movingSite } from '../support/moving-site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await puppeteer.launch({
    executablePath: ensureBrowser('chromium'),
    enableExtensions: [ensureBuilt('chrome')],
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
});
afterAll(() => browser.close());

test('the popup opens it beside the page; another site waits for Kith’s own button', async () => {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const body = movingSite(new URL(request.url())) ?? '<!doctype html><title>Elsewhere</title>';
    void request.respond({ contentType: 'text/html', body });
  });
  await page.goto(`${MOVING_SITE}/people/ana`);
  const extension = (await browser.extensions()).get(extensionId(ensureBuilt('chrome')));
  if (!extension) throw new Error('Kith is not installed.');

  const popupOpened = browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
  await extension.triggerAction(page);
  const popup = await (await popupOpened).asPage();
  const button = await popup.waitForSelector('::-p-aria(Keep open beside the page)');
  const panelOpened = browser.waitForTarget((target) => target.url().endsWith('/sidepanel.html'));
  await button?.click();
  const panel = await (await panelOpened).asPage();
  await panel.waitForFunction(
    () => document.querySelector<HTMLTextAreaElement>('form textarea')?.value === 'Ana Ruiz',
  );
  // It slides in, and is as wide as it will be only then.
  await panel.waitForFunction(() => document.body.scrollWidth <= innerWidth);

  await page.goto('https://elsewhere.example.org/');
  const read = await panel.waitForSelector('::-p-aria(Read this page)');
  await read?.click();
  await panel.waitForSelector('::-p-text(Click Kith’s button in the toolbar)');
});
