/** A backup is brought in, in real Chromium: plain and sealed, looked at before, and gone back from by the snapshot. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectNoFindings } from '../support/axe.ts';
import { addByHand } from '../support/by-hand.ts';
import { KithChromium } from '../support/chromium.ts';
import { see } from '../support/see.ts';

const SAMPLES = join(import.meta.dirname, '../exchange/backup/samples');
const PLAIN = join(SAMPLES, 'v1.json');
const SEALED = join(SAMPLES, 'v1.kith');

let kith: KithChromium;
let page: Page;

beforeAll(async () => {
  kith = await KithChromium.launch();
  await (await addByHand(kith, 'Ana Ruiz')).close();
  page = await kith.open('options.html#/data/restore');
});
afterAll(() => kith?.close());

const choose = (file: string | { name: string; mimeType: string; buffer: Buffer }) =>
  page.locator('input[type=file]').setInputFiles(file);

test('what is no backup, or damaged, says so and changes nothing', async () => {
  await choose({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from('Name\nMara') });
  await see(page.getByRole('alert')).toContainText('This is not a Kith backup.');
  const cut = readFileSync(PLAIN).subarray(0, 4000);
  await choose({ name: 'kith-backup.json', mimeType: 'application/json', buffer: cut });
  await see(page.getByRole('alert')).toContainText('This backup is damaged');
  await see(page.getByRole('button', { name: 'Choose a backup' })).toBeVisible();
  await expectNoFindings(page, 380);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.reload();
});

test('a sealed one asks for its passphrase, and a wrong one loses nothing that was chosen', async () => {
  await choose(SEALED);
  await see(page.getByLabel('Passphrase')).toBeFocused();
  await page.keyboard.type('wrong house');
  await page.keyboard.press('Enter');
  await see(page.getByRole('alert')).toContainText('That is not the passphrase of this backup.');
  await page.getByLabel('Passphrase').fill('correct horse');
  await page.keyboard.press('Enter');
  await see(page.getByRole('heading', { name: 'What would change' })).toBeVisible();
  await page.getByRole('button', { name: 'Choose another' }).click();
});

test('what would change is told before anything does; then all of it is there, and twice is once', async () => {
  await choose(PLAIN);
  await see(
    page.getByRole('heading', { name: /Backup of 22 November 2026|November 22, 2026/ }),
  ).toBeVisible();
  await see(page.getByRole('rowheader', { name: 'People' })).toBeVisible();
  await expectNoFindings(page, 380);
  await page.reload();
  await choose(PLAIN);
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await see(page.getByText('The backup is in')).toBeVisible();
  await page.getByRole('button', { name: 'Look into the snapshot' }).click();
  await see(page.getByRole('columnheader', { name: 'Deleted' })).toBeVisible();
  await page.getByRole('button', { name: 'Choose another' }).click();
  await choose(PLAIN);
  await see(page.getByText('Nothing: all of it is here already.')).toBeVisible();
  await page.getByRole('button', { name: 'Choose another' }).click();
});

test('the snapshot from before goes back: what came is deleted, and can be found', async () => {
  await page
    .getByRole('button', { name: /^Look into it: / })
    .first()
    .click();
  await see(page.getByRole('radio', { name: 'Make everything as it was then' })).toBeChecked();
  await see(page.getByRole('columnheader', { name: 'Deleted' })).toBeVisible();
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await page.getByRole('link', { name: 'See your people' }).click();
  await see(page.getByRole('link', { name: 'Ana Ruiz' })).toBeVisible();
  const people = JSON.parse(readFileSync(PLAIN, 'utf8')).tables.people as {
    name: string;
    _del?: string;
  }[];
  const [came] = people.filter(({ _del }) => _del === undefined);
  expect(came).toBeDefined();
  await see(page.getByRole('link', { name: came?.name ?? '' })).toHaveCount(0);
});
