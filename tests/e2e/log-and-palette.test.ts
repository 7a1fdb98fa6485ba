/** The ten-second log and the palette, by keyboard alone, in the built extension; keystrokes are counted. */
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addAllByHand } from '../support/by-hand.ts';
import { KithChromium } from '../support/chromium.ts';
import { see } from '../support/see.ts';

let kith: KithChromium;
beforeAll(async () => {
  kith = await KithChromium.launch();
});
afterAll(() => kith.close());

/** A keyboard that counts: each letter, and each key pressed. */
function countingKeys(page: Page) {
  let count = 0;
  return {
    type: async (text: string) => {
      count += [...text].length;
      await page.keyboard.type(text);
    },
    press: async (key: string) => {
      count += 1;
      await page.keyboard.press(key);
    },
    count: () => count,
  };
}

test('from opening the popup to a call logged with its reminder, in one line and one Enter', async () => {
  await addAllByHand(kith, ['Ana Ruiz']);
  const popup = await kith.open('popup.html');
  await popup.setViewportSize({ width: 380, height: 560 });
  await see(popup.getByRole('combobox', { name: 'Find anyone' })).toBeFocused();
  await popup.getByRole('button', { name: 'Log', exact: true }).focus();
  const keys = countingKeys(popup);
  const began = performance.now();
  await keys.press('Enter');
  await see(popup.getByLabel('What happened?')).toBeFocused();
  const line = 'called ana, remind me fri';
  await keys.type(line);
  await see(popup.getByText(/Saves: Call with/)).toBeVisible();
  await keys.press('Enter');
  await see(popup.getByText(/Kept with/)).toBeVisible();
  const extra = keys.count() - line.length;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  process.stdout.write(
    `log from the popup: ${extra} keys beside the ${line.length} of the line, ${seconds} s\n`,
  );
  expect(extra).toBe(2);
});

test('the palette finds, logs and reminds without the mouse', async () => {
  const page = await kith.open('options.html#/today');
  await see(page.getByRole('heading', { level: 1 })).toBeVisible();
  const keys = countingKeys(page);
  await keys.press('Control+k');
  const box = page.getByRole('combobox', { name: /Find anyone, or say/ });
  await see(box).toBeFocused();
  await see(page.getByRole('option', { name: 'Ana Ruiz' }).first()).toBeVisible();
  await keys.type('remind ana in 2 weeks');
  await see(page.getByRole('option', { selected: true })).toContainText('Remind me of');
  await keys.press('Enter');
  await see(page.getByText(/Kith will remind you of/)).toBeVisible();

  await keys.press('Control+k');
  await see(box).toBeFocused();
  await keys.type('coffee with ana yesterday');
  await see(page.getByRole('option', { selected: true })).toContainText('Log:');
  await keys.press('Enter');
  await see(page.getByText(/Saves: Coffee with/)).toBeVisible();
  await keys.press('Enter');
  await see(page.getByText(/Kept with/)).toBeVisible();

  await keys.press('Control+k');
  await see(box).toBeFocused();
  await keys.type('ana');
  await see(page.getByRole('option', { selected: true })).toContainText('Ana Ruiz');
  await keys.press('Tab');
  await see(page.getByRole('combobox', { name: /What with/ })).toBeFocused();
  await keys.press('Escape');
  await see(box).toBeFocused();
  await keys.press('Escape');
  await see(box).toBeHidden();
});
