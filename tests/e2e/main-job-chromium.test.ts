/** The main job in real Chromium, from a fresh profile: read, review, save, find, be reminded, done. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { KithChromium } from '../support/chromium.ts';
import { remindIn, saveFromPopup } from '../support/popup.ts';
import { SAMPLE_ADDRESS, sampleSite } from '../support/sample-profile.ts';
import { see } from '../support/see.ts';

let profile: string;
let kith: KithChromium;

beforeEach(async () => {
  profile = mkdtempSync(join(tmpdir(), 'kith-e2e-'));
  kith = await KithChromium.launch({ profile, site: sampleSite() });
});

afterEach(async () => {
  await kith.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** Saves the sample person, to be reminded on a day given in words. */
async function saveMara(words: string): Promise<void> {
  const page = await kith.visit(SAMPLE_ADDRESS);
  const popup = await kith.openPopupFor(page);
  await popup.getByRole('form', { name: 'Review and save' }).waitFor();
  await remindIn(popup, words);
  await popup.keyboard.press('Control+Enter');
  await popup.getByText(/is saved\.$/).waitFor();
  await popup.close();
  await page.close();
}

const badgeIs = (text: string) => see.poll(() => kith.badge()).toBe(text);

describe('in Chromium', () => {
  test('one keystroke after opening, the person on the page is saved', async () => {
    const page = await kith.visit(SAMPLE_ADDRESS);
    const popup = await kith.openPopupFor(page);
    await saveFromPopup(popup);
    const app = await kith.open('options.html#/people');
    await app.getByText('Mara Okafor').first().click();
    await see(app.getByRole('heading', { name: 'Mara Okafor' })).toBeVisible();
    await see(app.getByText('Lead Pharmacy Technician, CPhT').first()).toBeVisible();
    await see(app.getByText('she/her').first()).toBeVisible();
  });

  test('what is due is on the badge and on Today until it is done, and done can be taken back', async () => {
    await saveMara('today');
    await badgeIs('1');
    const app = await kith.open('options.html#/today');
    await app.getByRole('button', { name: /^Done: / }).click();
    // It stays for as long as it has the focus.
    await app.getByRole('button', { name: 'Undo' }).focus();
    await see(app.getByText('Nothing waits for you today.')).toBeVisible();
    await badgeIs('');
    await app.getByRole('button', { name: 'Undo' }).press('Enter');
    await see(app.getByRole('button', { name: /^Done: / })).toBeVisible();
    await badgeIs('1');
  });

  test('a later day is not due', async () => {
    await saveMara('in 2 weeks');
    const app = await kith.open('options.html#/today');
    await see(app.getByText('Nothing waits for you today.')).toBeVisible();
    await badgeIs('');
  });

  test('snoozing moves what is due to another day', async () => {
    await saveMara('today');
    await badgeIs('1');
    const app = await kith.open('options.html#/today');
    await app.getByRole('button', { name: /^Snooze: / }).click();
    await app.getByRole('menuitem', { name: 'Tomorrow' }).click();
    await badgeIs('');
  });

  test('on a person already saved, the popup says so and shows what has changed', async () => {
    await saveMara('in 2 weeks');
    await kith.close();
    kith = await KithChromium.launch({
      profile,
      site: sampleSite((html) =>
        html.replace('Lead Pharmacy Technician, CPhT', 'Pharmacy Operations Manager, CPhT'),
      ),
    });
    const popup = await kith.openPopupFor(await kith.visit(SAMPLE_ADDRESS));
    await see(popup.getByText(/^Saved /).first()).toBeVisible();
    await see(popup.getByText('Pharmacy Operations Manager, CPhT').first()).toBeVisible();
    await popup
      .getByRole('button', { name: /^Update/ })
      .first()
      .click();
    const app = await kith.open('options.html#/people');
    await see(app.getByText('Pharmacy Operations Manager, CPhT').first()).toBeVisible();
  });

  test('half-typed text survives the popup closing', async () => {
    const page = await kith.visit(SAMPLE_ADDRESS);
    let popup = await kith.openPopupFor(page);
    const why = popup.getByRole('textbox', { name: 'Why I am saving them' });
    await why.fill('Knows the residency programme');
    await popup.close();
    popup = await kith.openPopupFor(page);
    await see(popup.getByRole('textbox', { name: 'Why I am saving them' })).toHaveValue(
      'Knows the residency programme',
    );
  });

  test('the worker may be stopped at any moment: nothing is lost and the badge comes back', async () => {
    await saveMara('today');
    await kith.stopWorker();
    const app = await kith.open('options.html#/today');
    await see(app.getByRole('button', { name: /^Done: / })).toBeVisible();
    await kith.stopWorker();
    await app.getByRole('button', { name: /^Done: / }).click();
    await see(app.getByText('Nothing waits for you today.')).toBeVisible();
    await badgeIs('');
  });

  test('the alarm wakes a stopped worker, and the badge is made right again', async () => {
    await saveMara('today');
    await badgeIs('1');
    await kith.stopWorker();
    await kith.inExtension(() => chrome.action.setBadgeText({ text: '' }));
    await kith.inExtension(() => chrome.alarms.create('tick', { when: Date.now() }));
    await badgeIs('1');
  });

  test('after a restart of the browser the person, the reminder and the badge are there', async () => {
    await saveMara('today');
    await kith.close();
    kith = await KithChromium.launch({ profile, site: sampleSite() });
    await badgeIs('1');
    const app = await kith.open('options.html#/people');
    await see(app.getByText('Mara Okafor').first()).toBeVisible();
  });

  test('offline, everything but the page itself works', async () => {
    await saveMara('today');
    await kith.context.setOffline(true);
    const app = await kith.open('options.html#/today');
    await app.getByRole('button', { name: /^Done: / }).click();
    await see(app.getByText('Nothing waits for you today.')).toBeVisible();
  });

  test('no request leaves the extension', async () => {
    const requests: string[] = [];
    kith.context.on('request', (request) => requests.push(request.url()));
    await saveMara('today');
    const app = await kith.open('options.html#/people');
    await see(app.getByText('Mara Okafor').first()).toBeVisible();
    const elsewhere = requests.filter(
      (url) => !url.startsWith('chrome-extension://') && url !== SAMPLE_ADDRESS,
    );
    expect(elsewhere).toEqual([]);
  });
});
