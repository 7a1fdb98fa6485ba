/** Pages that never finish, are busy, or are made to freeze: each gets its form, and Kith stays awake. */
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, test } from 'vitest';
import { KithChromium } from '../support/chromium.ts';
import { see } from '../support/see.ts';

const SITE = 'https://team.example/people';
const PERSON =
  '<script type="application/ld+json">{"@type":"ProfilePage","mainEntity":{"@type":"Person","name":"Ada Lovelace"}}</script>';
const BUSY = `<script>addEventListener('load', () => setTimeout(() => { for (const end = Date.now() + 20000; Date.now() < end;); }, 1500));</script>`;
const HEADING = '<h1>Ada Lovelace</h1>';

const PAGES: Record<string, string> = {
  waiting: `${PERSON}${HEADING}<script src="/never.js"></script>`,
  styled: `<link rel="stylesheet" href="/never.css">${PERSON}${HEADING}`,
  booking: `${PERSON}<body itemscope itemtype="https://schema.org/WebPage"><form><input name="children"><input name="attributes"></form>${HEADING}`,
  fields: `${PERSON}<input form="a" name="nextSibling"><form id="a"></form>${HEADING}`,
  attributes: `${PERSON}<p ${Array.from({ length: 10_000 }, (_, index) => `a${index}="x"`).join(' ')}>x</p>${HEADING}`,
  forms: `${PERSON}${HEADING}${'<input form="a"><form id="a"></form>'.repeat(15_000)}`,
  names: `${PERSON}<div class="h-card">${'<div class="p-name">'.repeat(300)}${'<b>word </b>'.repeat(20_000)}</div>${HEADING}`,
};

let kith: KithChromium;
beforeAll(async () => {
  kith = await KithChromium.launch({
    site: ({ pathname }) => {
      const name = pathname.split('/').at(-1) ?? '';
      return name === 'busy' ? `${PERSON}${BUSY}${HEADING}` : PAGES[name];
    },
  });
  await kith.context.route(/\/never\./, () => {});
});
afterAll(() => kith.close());

async function popupFor(name: string): Promise<Page> {
  const page = await kith.context.newPage();
  await page.goto(`${SITE}/${name}`, { waitUntil: 'commit' });
  await page.locator('h1').waitFor({ state: 'attached' });
  return kith.openPopupFor(page);
}

test.each(Object.keys(PAGES))('%s: the person is read', async (name) => {
  const popup = await popupFor(name);
  await see(popup.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Ada Lovelace');
  await popup.close();
});

test('busy: the form opens with what the browser knows', async () => {
  const page = await kith.visit(`${SITE}/busy`);
  await kith.clickAction(page);
  const tab = await kith.tabId(page);
  await page.waitForTimeout(1_600);
  const popup = await kith.open(`popup.html?tab=${tab}`);
  await see(popup.getByRole('form', { name: 'Review and save' })).toBeVisible();
  await popup.close();
});
