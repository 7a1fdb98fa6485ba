/** Many people at once in a real browser: selected by keyboard, changed together, taken back together; filters by name. */
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addAllByHand } from '../support/by-hand.ts';
import { KithChromium } from '../support/chromium.ts';
import { lettersHeard } from '../support/letters.ts';
import { see } from '../support/see.ts';

let kith: KithChromium;
let page: Page;

const NAMES = ['Ana Ruiz', 'Li Wei', 'Mara Okafor', 'Tomasz Nowak'];

beforeAll(async () => {
  kith = await KithChromium.launch();
  await addAllByHand(kith, NAMES);
});
afterAll(() => kith.close());

beforeEach(async () => {
  page = await kith.open('options.html#/people');
  await see(page.getByRole('link', { name: 'Tomasz Nowak' })).toBeVisible();
  await lettersHeard(page);
  return () => page.close();
});

const bar = () => page.getByRole('region', { name: 'For everyone selected' });
const focused = () => page.evaluate(() => document.activeElement?.textContent);

async function selectThree(): Promise<void> {
  await page.keyboard.press('j');
  await expect.poll(focused).toBe('Ana Ruiz');
  await page.keyboard.press('x');
  await see(bar().getByText('1 selected')).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect.poll(focused).toBe('Mara Okafor');
  await page.keyboard.press('Shift+X');
  await see(bar().getByText('3 selected')).toBeVisible();
}

test('a range selected by keyboard is moved together and brought back with one Undo', async () => {
  await selectThree();
  await bar().getByRole('button', { name: 'Move to…' }).click();
  await page.getByRole('menuitem', { name: 'Sent' }).click();
  await see(page.getByText('3 people are moved to: Sent')).toBeVisible();
  await see(page.getByRole('cell', { name: 'Sent' })).toHaveCount(3);
  await page.getByRole('button', { name: 'Undo' }).click();
  await see(page.getByRole('cell', { name: 'Sent' })).toHaveCount(0);
});

test('Tab leads from the list of rows to what can be done with them', async () => {
  await selectThree();
  await page.keyboard.press('Tab');
  await see(bar().getByRole('button').first()).toBeFocused();
});

test('everyone selected is reminded of, tagged, paused, let rest and deleted', async () => {
  await selectThree();
  await bar().getByRole('button', { name: 'Remind me…' }).click();
  await bar().getByLabel('When').fill('tomorrow');
  await bar().getByRole('button', { name: 'Remind me', exact: true }).click();
  await see(page.getByText(/You will be reminded of 3 people/)).toBeVisible();
  await see(page.getByText('Follow up', { exact: true })).toHaveCount(3);

  await bar().getByRole('button', { name: 'Tags…' }).click();
  await bar().getByLabel('Tags').fill('lab');
  await bar().getByRole('button', { name: 'Add tags' }).click();
  await see(page.getByText('Tags added for 3 people.')).toBeVisible();

  await bar().getByRole('button', { name: 'Pause…' }).click();
  await bar().getByLabel('Ask nothing about them until').fill('in 1 month');
  await bar().getByRole('button', { name: 'Pause', exact: true }).click();
  await see(page.getByText(/Nothing asks you to write to 3 people/)).toBeVisible();

  await bar().getByRole('button', { name: 'Let rest…' }).click();
  await bar().getByRole('button', { name: 'Let it rest' }).click();
  await see(page.getByText('3 people may rest.')).toBeVisible();
  await see(page.getByText('Follow up', { exact: true })).toHaveCount(0);

  await bar().getByRole('button', { name: 'Delete' }).click();
  await see(page.getByText('3 people are in "Recently deleted".')).toBeVisible();
  await see(bar()).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await see(page.getByRole('cell', { name: 'Resting' })).toHaveCount(3);
});

test('a filter is kept by name, chosen again and forgotten', async () => {
  await page.getByLabel('Filter by name…').fill('mara');
  await page.getByRole('button', { name: 'Keep this filter…' }).click();
  await page.getByLabel('What you call it').fill('Only Mara');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await see(page.getByText(/Kept among your filters/)).toBeVisible();
  await page.getByRole('button', { name: 'Show everyone' }).click();
  await see(page.getByRole('table').getByRole('link')).toHaveCount(4);
  await page.getByRole('button', { name: 'My filters' }).click();
  await page.getByRole('menuitem', { name: 'Only Mara' }).click();
  await see(page.getByRole('table').getByRole('link')).toHaveText(['Mara Okafor']);
  await page.getByRole('button', { name: /^Forget this filter/ }).click();
  await see(page.getByRole('button', { name: 'My filters' })).toHaveCount(0);
});
