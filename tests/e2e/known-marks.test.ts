/** On a site that is switched on, the toolbar button says whom one knows there; elsewhere it says nothing. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KithChromium } from '../support/chromium.ts';
import { remindIn, saveFromPopup } from '../support/popup.ts';
import { SAMPLE_ADDRESS, sampleSite } from '../support/sample-profile.ts';

const ORIGIN = 'https://www.linkedin.com';
const STRANGER = `${ORIGIN}/in/somebody-else/`;

let kith: KithChromium;
beforeAll(async () => {
  const sample = sampleSite();
  kith = await KithChromium.launch({
    site: (address) => sample(address) ?? '<!doctype html><title>Somebody</title>',
  });
});
afterAll(() => kith.close());

/** What the button of a tab says on hover. */
const titleOf = (tabId: number) =>
  kith.inExtension((id) => chrome.action.getTitle({ tabId: Number(id) }), String(tabId));

test('whoever is saved is marked at once, also after a move within the page, and until the site is switched off', async () => {
  await kith.allowSite(ORIGIN);
  const page = await kith.visit(SAMPLE_ADDRESS);
  const popup = await kith.openPopupFor(page);
  const tab = await kith.tabId(page);
  expect(await titleOf(tab)).toBe('Kith');
  await remindIn(popup, 'today');
  await saveFromPopup(popup);
  await expect.poll(() => titleOf(tab)).toBe('You know Mara Okafor · something is due');
  await page.evaluate((to) => history.pushState({}, '', to), STRANGER);
  await expect.poll(() => titleOf(tab)).toBe('Kith');
  await page.goBack();
  await expect.poll(() => titleOf(tab)).toMatch(/^You know Mara Okafor/);
  await page.goto(STRANGER);
  await expect.poll(() => titleOf(tab)).toBe('Kith');
  await page.goto(SAMPLE_ADDRESS);
  await expect.poll(() => titleOf(tab)).toMatch(/^You know Mara Okafor/);

  await kith.allowSite(ORIGIN, false);
  await expect.poll(() => titleOf(tab)).toBe('Kith');
  await popup.close();
});

test('the watcher is there for sites that are on, over a stop of the background, and for no other', async () => {
  const registered = () =>
    kith.inExtension(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches),
    );
  await expect.poll(registered).toEqual([]);
  await kith.allowSite(ORIGIN);
  await expect.poll(registered).toEqual([`${ORIGIN}/*`]);
  await kith.stopWorker();
  const page = await kith.visit(SAMPLE_ADDRESS);
  await expect.poll(async () => titleOf(await kith.tabId(page))).toMatch(/^You know Mara Okafor/);
  await kith.allowSite(ORIGIN, false);
  await expect.poll(registered).toEqual([]);
});
