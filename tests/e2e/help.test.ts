/** Help both ways in a real browser: an introduction from asking to meeting, who brought whom, a favour passed on. */
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addAllByHand } from '../support/by-hand.ts';
import { KithChromium } from '../support/chromium.ts';
import { see } from '../support/see.ts';

let kith: KithChromium;
let page: Page;

const button = (name: string) => page.getByRole('button', { name, exact: true });
const row = (name: string) => page.getByRole('listitem').filter({ hasText: name }).first();

beforeAll(async () => {
  kith = await KithChromium.launch();
  await addAllByHand(kith, ['Ana Ruiz', 'Li Wei', 'Sam Lee']);
});
afterAll(() => kith.close());

beforeEach(async () => {
  page = await kith.open('options.html#/today');
  await see(page.getByRole('heading', { level: 1 })).toBeVisible();
  return () => page.close();
});

async function visit(hash: string): Promise<void> {
  await page.goto(page.url().replace(/#.*/u, hash));
}

/** Finds somebody by a few letters, as one does who has no mouse. */
async function pick(label: string, letters: string): Promise<void> {
  const box = page.getByRole('combobox', { name: label });
  await box.fill(letters);
  await see(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await box.press('ArrowDown');
  await box.press('Enter');
}

test('an introduction goes from asking to meeting, is drawn, and one Undo takes back its last step', async () => {
  await visit('#/introductions');
  await button('Ask for an introduction').press('Enter');
  await pick('Who introduces us', 'ana');
  await pick('Who is introduced', 'li w');
  await page.getByRole('textbox', { name: 'Why these two' }).fill('She knows the vaccine lab.');
  await page.keyboard.press('Control+Enter');
  await see(page.getByText('She knows the vaccine lab.')).toBeVisible();

  await button('Both said yes').press('Enter');
  await button('We are introduced').press('Enter');
  await see(page.getByRole('link', { name: 'Say thanks' })).toBeVisible();
  await button('We met').press('Enter');
  await see(row('Li Wei')).toContainText('Met');
  await button('Undo').click();
  await see(button('We met')).toBeVisible();

  await page.getByRole('link', { name: 'Drawing' }).click();
  await page.getByRole('link', { name: 'Ana Ruiz', exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await see(page.getByRole('link', { name: /^Li Wei.*brought by/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await see(page.getByRole('heading', { name: 'Li Wei' })).toBeVisible();
});

test('a résumé that was passed on says to whom and which, and is passed on as help given', async () => {
  await visit('#/help');
  await button('Write down help I received').press('Enter');
  await pick('Who', 'ana');
  await page.getByLabel('What kind').selectOption('resume-forwarded');
  await page.getByLabel('To whom, or for what').fill('Northside Hospital');
  await page.getByLabel('Which version of the résumé').fill('Lab, October');
  await page.reload();
  await see(page.getByLabel('Which version of the résumé')).toHaveValue('Lab, October');
  await button('Write down help I received').click();
  await see(page.getByText('Northside Hospital')).toBeVisible();

  await page.getByRole('button', { name: /^More: .*Résumé passed on/ }).click();
  await page.getByRole('menuitem', { name: 'Pass it on' }).click();
  await pick('Who', 'sam');
  await page.getByLabel('What kind').selectOption('mock-interview');
  await button('Pass it on').click();
  await see(page.getByText(/^Passed on: Mock interview.*Sam Lee/)).toBeVisible();
  await see(page.getByText(/^Because of: Résumé passed on.*Ana Ruiz/)).toBeVisible();
});

test('all of it stands in a narrow window', async () => {
  await page.setViewportSize({ width: 380, height: 800 });
  for (const hash of ['#/help', '#/references', '#/introductions', '#/introductions?look=graph']) {
    await visit(hash);
    await see(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(380);
  }
});
