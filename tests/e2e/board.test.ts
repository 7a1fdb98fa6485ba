/** The board in a real browser: walked and moved by keyboard first, dragged as well, a column at a time where it is narrow. */
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addAllByHand } from '../support/by-hand.ts';
import { KithChromium } from '../support/chromium.ts';
import { lettersHeard } from '../support/letters.ts';
import { see } from '../support/see.ts';

let kith: KithChromium;
let page: Page;

const NAMES = ['Ana Ruiz', 'Li Wei', 'Mara Okafor', 'Tomasz Nowak'];

const column = (name: string) => page.getByRole('region', { name });
const card = (name: string) => page.getByRole('link', { name, exact: true });
const focused = () => page.evaluate(() => document.activeElement?.textContent);

beforeAll(async () => {
  kith = await KithChromium.launch();
  await addAllByHand(kith, NAMES);
});
afterAll(() => kith.close());

beforeEach(async () => {
  page = await kith.open('options.html#/board');
  await see(column('Saved').getByRole('link', { name: 'Ana Ruiz' })).toBeVisible();
  await lettersHeard(page);
  return () => page.close();
});

/** Takes back what a test has done, as a person does. */
async function takeBack(): Promise<void> {
  await page.getByRole('button', { name: 'Undo' }).click();
  await see(page.getByText('Taken back.')).toBeVisible();
}

describe('by keyboard', () => {
  test('a card is found, moved, and the next one has the focus; one Undo brings it back', async () => {
    await page.keyboard.press('j');
    await expect.poll(focused).toBe('Ana Ruiz');
    await page.keyboard.press('ArrowDown');
    await expect.poll(focused).toBe('Li Wei');
    await page.keyboard.press('m');
    await see(page.getByRole('menuitem', { name: 'Declined' })).toHaveCount(0);
    await page.getByRole('menuitem', { name: 'Sent' }).press('Enter');
    await see(column('Sent').getByRole('link', { name: 'Li Wei' })).toBeVisible();
    await see(page.getByText(/Li Wei.* is moved to: Sent/)).toBeVisible();
    await expect.poll(focused).toBe('Mara Okafor');
    await page.keyboard.press('ArrowRight');
    await expect.poll(focused).toBe('Li Wei');
    await takeBack();
    await see(column('Saved').getByRole('link', { name: 'Li Wei' })).toBeVisible();
  });

  test('Enter opens the person', async () => {
    await page.keyboard.press('j');
    await expect.poll(focused).toBe('Ana Ruiz');
    await page.keyboard.press('Enter');
    await see(page.getByRole('heading', { name: 'Ana Ruiz' })).toBeVisible();
  });
});

describe('by mouse', () => {
  test('a card is dragged to another column', async () => {
    await card('Mara Okafor').dragTo(column('Replied'));
    await see(column('Replied').getByRole('link', { name: 'Mara Okafor' })).toBeVisible();
    await takeBack();
  });

  test('what the rules do not allow says why, and nothing moves', async () => {
    // Wide enough for all columns: what is out of sight cannot be dropped on.
    await page.setViewportSize({ width: 2600, height: 800 });
    await card('Mara Okafor').dragTo(column('Declined'));
    await see(page.getByText('That step does not follow from where you two stand.')).toBeVisible();
    await see(column('Saved').getByRole('link', { name: 'Mara Okafor' })).toBeVisible();
  });
});

test('a narrow window shows one column, chosen from a list', async () => {
  await page.setViewportSize({ width: 400, height: 800 });
  await see(column('Saved')).toBeVisible();
  await see(column('Sent')).toBeHidden();
  await page.getByLabel('Column').selectOption('sent');
  await see(column('Sent')).toBeVisible();
  await see(column('Saved')).toBeHidden();
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(400);
});

test('what narrows the list narrows the board, and goes along to the table', async () => {
  await page.getByLabel('Filter by name…').fill('mara');
  await see(card('Ana Ruiz')).toHaveCount(0);
  await see(card('Mara Okafor')).toBeVisible();
  await page.getByRole('link', { name: 'Table' }).click();
  await see(page.getByRole('table').getByRole('link')).toHaveText(['Mara Okafor']);
});
