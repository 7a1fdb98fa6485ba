/** Today by keyboard in real Chromium, with the keys that were pressed counted. */
import type { Page } from '@playwright/test';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addByHand } from '../support/by-hand.ts';
import { KithChromium } from '../support/chromium.ts';
import { lettersHeard, openKeys } from '../support/letters.ts';
import { see } from '../support/see.ts';

let kith: KithChromium;
let pressed: string[];

beforeEach(async () => {
  kith = await KithChromium.launch();
  pressed = [];
});
afterEach(() => kith.close());

/** One keystroke, counted. */
async function press(page: Page, key: string): Promise<void> {
  pressed.push(key);
  await page.keyboard.press(key);
}

/** Adds people by hand, each to be reminded of today. */
async function remindOf(...names: string[]): Promise<void> {
  for (const name of names) {
    const page = await addByHand(kith, name);
    await page.getByRole('button', { name: 'Remind me…' }).click();
    await page.getByLabel('When').fill('today');
    await page.getByRole('button', { name: 'Remind me', exact: true }).click();
    await see(page.getByRole('button', { name: /^Done: / })).toBeVisible();
    await page.close();
  }
}

const badgeIs = (text: string) => see.poll(() => kith.badge()).toBe(text);
const row = (page: Page, name: string) => page.locator('.TodayRow', { hasText: name });

describe('done', () => {
  test('takes two keystrokes on Today, and one more to take back', async () => {
    await remindOf('Ana Ruiz', 'Ben Osei');
    const today = await kith.open('options.html#/today');
    await see(row(today, 'Ben Osei').getByRole('button', { name: /^Done: / })).toBeVisible();
    await lettersHeard(today);
    await press(today, 'j');
    await press(today, 'd');
    await see(today.getByText(/^Done: .*Ana Ruiz/)).toBeVisible();
    expect(pressed).toEqual(['j', 'd']);
    await badgeIs('1');

    await see(
      row(today, 'Ben Osei').getByRole('link', { name: 'Ben Osei', exact: true }),
    ).toBeFocused();
    await press(today, 'u');
    await see(row(today, 'Ana Ruiz').getByRole('button', { name: /^Done: / })).toBeVisible();
    await badgeIs('2');
  });

  test('takes two keystrokes in the popup, and leaves the keyboard at the next', async () => {
    await remindOf('Ana Ruiz', 'Ben Osei');
    const popup = await kith.open('popup.html');
    await see(popup.getByRole('combobox', { name: 'Find anyone' })).toBeFocused();
    await popup
      .getByRole('button', { name: /Ben Osei/ })
      .first()
      .waitFor();
    await press(popup, 'ArrowUp');
    await press(popup, 'Enter');
    await see(popup.getByText(/^Done: .*Ana Ruiz/)).toBeVisible();
    expect(pressed).toEqual(['ArrowUp', 'Enter']);
    await badgeIs('1');
    await see(popup.getByRole('button', { name: /^Done: .*Ben Osei/ })).toBeFocused();
  });
});

test('every key says what it does, and presses what the row shows', async () => {
  await remindOf('Ana Ruiz');
  const today = await kith.open('options.html#/today');
  await row(today, 'Ana Ruiz').waitFor();
  await openKeys(today);
  const sheet = today.getByRole('dialog');
  for (const words of ['Put off', 'Log what happened', 'Not now', 'Take back what was done last'])
    await see(sheet.getByText(words)).toBeVisible();
  await press(today, 'd');
  await press(today, 'Escape');
  await badgeIs('1');

  await press(today, 'j');
  await press(today, 'l');
  await see(today.getByLabel('In a few words')).toBeFocused();
  await today.keyboard.type('d and j are letters here');
  await today.keyboard.press('Escape');
  await press(today, 'j');
  await press(today, 's');
  await see(today.getByRole('menuitem', { name: 'Tomorrow' })).toBeVisible();
  await see(today.getByRole('menuitem').first()).toBeFocused();
  await press(today, 'Enter');
  await see(today.getByRole('button', { name: 'Undo' })).toBeVisible();
  await badgeIs('');

  await press(today, 'u');
  await badgeIs('1');
  await see(row(today, 'Ana Ruiz').getByRole('link', { name: /^Write/ })).toBeVisible();
  await press(today, 'j');
  await press(today, 'w');
  await see.poll(() => today.url()).toContain('#/write/');
});
