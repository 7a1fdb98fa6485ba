/** From somebody saved to "I sent it": nothing half said goes out, nothing typed is lost, one step logs and reminds. */
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addByHand } from '../support/by-hand.ts';
import { KithChromium } from '../support/chromium.ts';
import { saveFromPopup } from '../support/popup.ts';
import { SAMPLE_ADDRESS, sampleSite } from '../support/sample-profile.ts';
import { see } from '../support/see.ts';

/** A page to paste into, as the network's own would be. */
const PASTE_HERE = 'https://paste.example/';

let kith: KithChromium;
beforeAll(async () => {
  const sample = sampleSite();
  kith = await KithChromium.launch({
    site: (address) => (address.href === PASTE_HERE ? '<textarea></textarea>' : sample(address)),
  });
});
afterAll(() => kith.close());

const message = (page: Page) => page.getByRole('textbox', { name: 'Text', exact: true });

/** What somebody gets who pastes elsewhere. */
async function pasted(): Promise<string> {
  const page = await kith.visit(PASTE_HERE);
  const box = page.locator('textarea');
  await box.press('ControlOrMeta+V');
  await see(box).not.toHaveValue('');
  const text = await box.inputValue();
  await page.close();
  return text;
}

test('a message is answered for, filled, copied, sent and followed up, and taken back in one step', async () => {
  const page = await addByHand(kith, 'Mara Okafor');
  await page.getByRole('link', { name: /^Write to/ }).click();
  await see(message(page)).toHaveValue(/Hi Mara,/);

  // Nothing leaves while something is missing: the press leads there.
  await page.getByRole('button', { name: 'Copy', exact: true }).press('Enter');
  await see(page.locator('.MissingList')).toBeFocused();
  await page.getByRole('button', { name: /^Fill in: .*What you hope for/ }).click();
  await see(page.getByLabel('What do you hope for?')).toBeFocused();
  await page.keyboard.type('move into hospital pharmacy');
  await page.getByLabel('Why this very person?').fill('you made that move');
  await page.getByLabel('One small thing to ask').fill('tell me which course came first');
  await see(message(page)).toHaveValue(/because you made that move/);
  await page.getByRole('button', { name: /^Fill in: .*Your first name/ }).click();
  await see(page.getByRole('textbox', { name: 'Your first name' })).toBeFocused();
  await page.keyboard.type('Sam Rivera');
  await page.keyboard.press('Enter');
  await see(message(page)).toHaveValue(/Sam$/);
  await see(page.locator('.MissingList li')).toHaveCount(0);

  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await see(page.getByText('Copied.')).toBeVisible();
  expect(await pasted()).toBe(await message(page).inputValue());

  await page.getByRole('button', { name: 'I sent it' }).click();
  await see(page.getByText('moved to: Sent')).toBeVisible();
  await page.getByRole('link', { name: 'To their page' }).click();
  await see(page.getByRole('region', { name: 'Next step' })).toContainText('Follow up');
  await see(page.getByLabel('Status')).toHaveValue('sent');
  await see(page.getByText('because you made that move')).toBeVisible();

  // The button may be gone by now; the keys are not.
  await page.keyboard.press('ControlOrMeta+z');
  await see(page.getByLabel('Status')).toHaveValue('drafting');
  await see(page.getByRole('region', { name: 'Next step' })).not.toContainText('Follow up');
  await page.close();
});

describe('what is half written', () => {
  test('is there after a reload, and another text gives it back with Undo', async () => {
    const page = await addByHand(kith, 'Ana Ruiz');
    await page.getByRole('link', { name: /^Write to/ }).click();
    await see(message(page)).toHaveValue(/Hi Ana,/);
    await message(page).press('ControlOrMeta+Home');
    await page.keyboard.type('Good morning! ');
    await page.reload();
    await see(message(page)).toHaveValue(/^Good morning! Hi Ana,/);

    await page.getByLabel('Tone').selectOption('plain');
    await see(message(page)).not.toHaveValue(/Good morning/);
    await page.getByRole('button', { name: 'Undo' }).click();
    await see(message(page)).toHaveValue(/^Good morning! Hi Ana,/);
    await page.close();
  });

  test('keeps following the answers where it was not touched, and marks go as a whole', async () => {
    const page = await addByHand(kith, 'Bo Lindqvist');
    await page.getByRole('link', { name: /^Write to/ }).click();
    await see(message(page)).toHaveValue(/\[What you hope for\]/);
    await message(page).press('ControlOrMeta+End');
    await page.keyboard.press('Backspace');
    await see(message(page)).not.toHaveValue(/Your first name/);
    await page.getByLabel('What do you hope for?').fill('learn to lead a team');
    await see(message(page)).toHaveValue(/learn to lead a team/);
    await page.getByRole('button', { name: /^Leave out: .*Why this person/ }).click();
    await see(message(page)).not.toHaveValue(/Why this person|because/);
    await page.getByRole('button', { name: 'Undo' }).click();
    await see(message(page)).toHaveValue(/Why this person/);
    await page.close();
  });

  test('never shows braces, however it is typed', async () => {
    const page = await addByHand(kith, 'Cai Meredith');
    await page.getByRole('link', { name: /^Write to/ }).click();
    await see(message(page)).toHaveValue(/Hi Cai,/);
    await message(page).fill('{{ me.name }} {% if x %} stays as it is');
    await page.getByLabel('One small thing to ask').click();
    await page.reload();
    await see(message(page)).toHaveValue('{{ me.name }} {% if x %} stays as it is');
    await page.close();
  });
});

test('a connection note is counted, and too long says by how much', async () => {
  const page = await addByHand(kith, 'Dana Cole');
  await page.getByRole('link', { name: /^Write to/ }).click();
  await page.getByLabel('How it goes out').selectOption('connection-note');
  await message(page).fill('é👩‍🔬'.repeat(101));
  await see(page.getByText('2 characters too many for the 200 it may have')).toBeVisible();
  await see(page.getByText('1 connection note sent this month')).toHaveCount(0);
  await page.close();
});

test('beside a profile, the panel has the place to write, in 360 px', async () => {
  const page = await kith.visit(SAMPLE_ADDRESS);
  const popup = await kith.openPopupFor(page);
  await saveFromPopup(popup);
  const panel = await kith.openPanelFor(page);
  await panel.setViewportSize({ width: 360, height: 1000 });
  await panel.getByRole('button', { name: /^Write to/ }).click();
  await see(message(panel)).toHaveValue(/Mara/);
  await expect.poll(() => panel.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await Promise.all([page.close(), popup.close(), panel.close()]);
});
