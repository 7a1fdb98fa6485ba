/** In real Chromium: a page Kith cannot read, picked by keyboard, taught, confirmed, read by itself, and gone stale. */

import type { Locator, Page } from '@playwright/test';
import { afterAll, beforeAll, test } from 'vitest';
import { KithChromium } from '../support/chromium.ts';
import { see } from '../support/see.ts';

const HOME = 'https://guild.example/m/';
const MEMBERS = new Map([
  ['101', ['Ana Ruiz', 'Tier two', 'Old Mill']],
  ['102', ['Li Wei', 'Tier three', 'Forge & Sons']],
  ['103', ['Mara Okafor', 'Tier five', 'Northside']],
  ['104', ['Bo Lind', 'Tier six', 'Kiln']],
]);

/** No heading, no data, nothing but divs; 104 has been built anew. */
function site({ pathname }: URL): string | undefined {
  const id = pathname.split('/').at(-1) ?? '';
  const [name = '', role, firm] = MEMBERS.get(id) ?? [];
  if (name === '') return undefined;
  if (id === '104') return `<title>${name} - Guild</title><table><tr><td>${name}</td></tr></table>`;
  return `<title>${name} - Guild</title><div><a href="/">Home</a></div>
    <div><div><div class="member-name">${name}</div></div>
    <div>${role} · ${firm}</div><div>Joined 2019</div></div>`;
}

let kith: KithChromium;
beforeAll(async () => {
  kith = await KithChromium.launch({ site });
});
afterAll(() => kith.close());

async function popupOn(id: string): Promise<Page> {
  return kith.openPopupFor(await kith.visit(HOME + id));
}

/**
 * The popup on a page that Kith was shown. Where the database is slow to answer, what was shown is not waited
 * for: then the popup is opened again, as a person would.
 */
async function taughtPopupOn(id: string, sign: (popup: Page) => Locator): Promise<Page> {
  const page = await kith.visit(HOME + id);
  let popup = await kith.openPopupFor(page);
  await see(async () => {
    try {
      await sign(popup).waitFor({ timeout: 4_000 });
    } catch (error) {
      await popup.close();
      popup = await kith.openPopupFor(page);
      throw error;
    }
  }).toPass({ timeout: 60_000 });
  return popup;
}

const field = (popup: Page, name: string) => popup.getByRole('combobox', { name, exact: true });

test('unknown page → picked by keyboard → saved → taught → confirmed → read by itself → stale', async () => {
  const first = await popupOn('101');
  await see(first.getByText('Kith does not know this kind of page.')).toBeVisible();
  await first.getByRole('button', { name: 'Pick from the page' }).click();
  await see(field(first, 'Name')).toBeFocused();
  const lines = first.getByRole('option');
  await see(lines.first()).toHaveText('Home');
  await first.keyboard.press('ArrowDown');
  await first.keyboard.press('Enter');
  await see(field(first, 'Headline')).toBeFocused();
  await first.keyboard.press('ArrowDown');
  await first.keyboard.press('ArrowRight');
  await first.keyboard.press('Enter');
  await see(field(first, 'Organization')).toBeFocused();
  await first.keyboard.press('ArrowRight');
  await first.keyboard.press('ArrowRight');
  await first.keyboard.press('Enter');
  await first.getByRole('button', { name: /Read pages like .*guild\.example\/m\/…/ }).click();
  await see(first.getByText('asks you once')).toBeVisible();
  await first.keyboard.press('Control+Enter');
  await see(first.getByText(/is saved\.$/).first()).toBeVisible();
  await first.close();

  const second = await taughtPopupOn('102', (popup) => popup.getByText('Is it right?'));
  await see(second.getByRole('textbox', { name: 'Name' })).toHaveValue('Li Wei');
  await second.getByRole('button', { name: 'Yes, that is right' }).click();
  await see(second.getByText('Is it right?')).toBeHidden();
  await see(second.locator('.Banner')).toHaveCount(0);
  await second.close();

  const third = await taughtPopupOn('103', (popup) => popup.getByText('Tier five'));
  await see(third.getByRole('textbox', { name: 'Name' })).toHaveValue('Mara Okafor');
  await see(third.getByText('Northside')).toBeVisible();
  await see(third.locator('.Banner')).toHaveCount(0);
  await third.close();

  const changed = (popup: Page) => popup.getByText('no longer as you showed Kith');
  await (await taughtPopupOn('104', changed)).close();
});
