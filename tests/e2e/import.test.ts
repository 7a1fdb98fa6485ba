/** People brought in from files, in real Chromium: looked over, brought in, stopped, gone on with, taken back. */
import type { Page } from '@playwright/test';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { KithChromium } from '../support/chromium.ts';
import {
  cards,
  connections,
  linkedInZip,
  type TestFile,
  textFile,
} from '../support/import-files.ts';
import { see } from '../support/see.ts';

/** So many that an import of them can be stopped on the way, however fast the machine. */
const MANY = 6000;

let kith: KithChromium;
let page: Page;

beforeEach(async () => {
  kith = await KithChromium.launch();
  page = await kith.open('options.html#/data/import');
});
afterEach(() => kith.close());
afterAll(() => kith.close());

async function choose(...files: TestFile[]): Promise<void> {
  await page.locator('input[type=file]').first().setInputFiles(files);
}

const start = (words: RegExp | string) => page.getByRole('button', { name: words });

async function bringIn(words: string): Promise<void> {
  await start(words).click();
  await see(page.getByText('Your people are here.')).toBeVisible();
}

/** How many people there are, as the list says. */
async function people(): Promise<number> {
  const list = await kith.open('options.html#/people');
  await list.locator('.PeopleTable table, .EmptyState').first().waitFor();
  const table = list.getByRole('table', { name: 'People' });
  const count = (await table.count()) === 0 ? 1 : await table.getAttribute('aria-rowcount');
  await list.close();
  return Number(count) - 1;
}

const happens = (name: string) => page.getByLabel(new RegExp(`^What happens with .*${name}`, 'u'));

/** Waits until an import is on its way, and no longer: it may be over in a moment. */
const isOnItsWay = () => page.getByText(/^\S+ of [0-9,]+,000$/u).waitFor();

test('a table of another program is read as the user says, and the next one like it by itself', async () => {
  const titles = 'Wer,Wo,Seit';
  await choose(
    textFile('staff.csv', `${titles}\nAda Abe,Northside,2019\nBola Abe,Riverbank,2020\n`),
  );
  await see(page.getByRole('heading', { name: /^What are the columns of/ })).toBeVisible();
  await page.getByLabel('The first row names the columns').check();
  const place = page.getByLabel(/^What is in .*Wo/);
  await see(place).toHaveValue('rest');
  await place.selectOption('organization');
  await see(page.getByRole('cell', { name: /Ada Abe.*Northside/ })).toBeVisible();
  await bringIn('Bring in 2 people');
  await page.getByRole('link', { name: 'See them' }).click();
  await see(page.getByRole('cell', { name: 'Northside' })).toBeVisible();
  await page.goBack();
  await page.getByRole('link', { name: 'Bring in more' }).click();
  await choose(textFile('staff again.csv', `${titles}\nChen Costa,Old Mill,2021\n`));
  await see(page.getByLabel(/^What is in .*Wo/)).toHaveValue('organization');
});

test('what LinkedIn sends is brought in as it came, with messages, tags for all and those only written with', async () => {
  await choose(linkedInZip(12));
  await see(page.getByText('LinkedIn connections, 12 people')).toBeVisible();
  await see(page.getByText('LinkedIn messages, 2 messages and notes')).toBeVisible();
  await see(page.getByText('2 other files have nothing of people in them')).toBeVisible();
  await page.getByLabel('Also bring in 1 person').check();
  await page.getByLabel('Tags for all of them').fill('LinkedIn');
  await page.getByLabel('Tags for all of them').press('Enter');
  await page.getByLabel('How you met, where the file does not say').selectOption('online');
  await bringIn('Bring in 13 people');
  await see(page.getByText('12 people are new.')).toBeVisible();
  await page.getByRole('link', { name: 'See them' }).click();
  await page.getByRole('link', { name: 'Ada Abe' }).click();
  await see(page.getByText('Happy to talk about the night shift.')).toBeVisible();
  await see(page.getByText('LinkedIn', { exact: true }).first()).toBeVisible();
  await expect.poll(people).toBe(13);
});

test('the same file again changes nothing; who may be the same is asked, one by one or all at once', async () => {
  await choose(connections(3));
  await bringIn('Bring in 3 people');
  await page.getByRole('link', { name: 'Bring in more' }).click();
  await choose(connections(3));
  await see(page.getByText('You already have everyone in here')).toBeVisible();
  await choose(cards('Ada Abe', 'Bola Abe', 'Noor al-Hadi'));
  await see(page.getByText('2 may be people you already have.')).toBeVisible();
  await page.getByRole('button', { name: 'Look at them' }).click();
  await see(happens('Noor al-Hadi')).toHaveCount(0);
  await page.getByLabel('For all of these').selectOption('same');
  await see(happens('Bola Abe')).toHaveValue('same');
  await happens('Bola Abe').selectOption('skip');
  await bringIn('Bring in 2 people');
  await see(page.getByText('1 person is new.')).toBeVisible();
  await expect.poll(people).toBe(4);
  await page.getByRole('link', { name: 'See them' }).click();
  await see(page.getByRole('link', { name: 'Noor al-Hadi' })).toBeVisible();
  await see(page.getByRole('link', { name: 'Chen Abe' })).toHaveCount(0);
  await page.getByLabel('From a file').selectOption('Any');
  await see(page.getByRole('link', { name: 'Chen Abe' })).toBeVisible();
});

test('stopped, it keeps what came, goes on, and all of it is taken back', async () => {
  await choose(connections(MANY));
  await start(/^Bring in 6,000/).click();
  await page.getByRole('button', { name: 'Stop' }).click();
  await see(page.getByText(/^Stopped/)).toBeVisible();
  // What was stopped stays so, also when it is looked at again.
  await page.reload();
  await see(page.getByText(/^Stopped/)).toBeVisible();
  await page.goto(page.url().replace(/#.*/u, '#/data/import'));
  await page.getByRole('button', { name: /^Go on with/ }).click();
  await see(page.getByText('Your people are here.')).toBeVisible({ timeout: 60_000 });
  await see(page.getByText('6,000 people are new.')).toBeVisible();
  await page.getByRole('button', { name: 'Take all of it back' }).click();
  await see(page.getByText('All of it is taken back.')).toBeVisible({ timeout: 60_000 });
  await expect.poll(people).toBe(0);
});

test('a page that was left in the middle goes on when it is there again, and no other tab gets in its way', async () => {
  await choose(connections(MANY));
  await start(/^Bring in 6,000/).click();
  await isOnItsWay();
  await page.reload();
  const other = await kith.context.newPage();
  await other.goto(page.url());
  for (const tab of [page, other])
    await see(tab.getByText('Your people are here.')).toBeVisible({ timeout: 60_000 });
  await see(page.getByText('6,000 people are new.')).toBeVisible();
  await expect.poll(people).toBe(MANY);
});

test('it goes on while another room is looked at, and is stopped from another tab', async () => {
  // The other tab stands before the import begins: what is left of it is not spent on opening one.
  const other = await kith.open('options.html#/settings');
  await page.bringToFront();
  await choose(connections(3 * MANY));
  await start(/^Bring in 18,000/).click();
  await isOnItsWay();
  const address = page.url();
  await page.getByRole('link', { name: 'Settings' }).click();
  await see(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
  await other.goto(address);
  await other.getByRole('button', { name: 'Stop' }).click();
  await see(other.getByText(/^Stopped/)).toBeVisible();
  await page.goBack();
  await see(page.getByRole('button', { name: 'Go on' })).toBeVisible();
});

test('files that cannot be read say why, each by itself, and keep nobody else out', async () => {
  await choose(
    textFile('letter.pdf', '%PDF-1.7 letter', 'application/pdf'),
    textFile('nothing.csv', ''),
    textFile('broken.zip', 'PK\u0003\u0004 and no more', 'application/zip'),
    textFile('kith-backup.json', '{"format":"kith-backup","version":1}', 'application/json'),
    textFile('list.csv', 'Name,Company\nAda Abe,Northside\n,Riverbank\n'),
  );
  await see(page.getByText(/letter\.pdf.* is none of the kinds of files/)).toBeVisible();
  await see(page.getByText(/There is nothing in .*nothing\.csv/)).toBeVisible();
  await see(page.getByText(/broken\.zip.* cannot be unpacked/)).toBeVisible();
  await page.getByText(/places? in the files to know of/).click();
  await see(page.getByText('Nobody is named here, so it is left out.')).toBeVisible();
  await page.getByRole('button', { name: /^Leave out: .*letter\.pdf/ }).click();
  await see(page.getByText(/letter\.pdf/)).toHaveCount(0);
  await bringIn('Bring in 1 person');
});

test('where nothing could be read, choosing other files is the next step, and what was wrong goes', async () => {
  await choose(textFile('empty.csv', ''));
  await see(page.getByRole('heading', { name: 'Nothing to bring in yet' })).toBeFocused();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose other files' }).click(),
  ]);
  await chooser.setFiles([cards('Ada Abe')]);
  await see(start('Bring in 1 person')).toBeVisible();
  await see(page.getByText('empty.csv')).toHaveCount(0);
});

test('a backup among the files is opened where backups are brought in', async () => {
  await choose(
    textFile('kith-backup.json', '{"format":"kith-backup","version":99}', 'application/json'),
  );
  await page.getByRole('link', { name: 'Bring a backup in' }).click();
  await see(page.getByText(/A newer Kith made this backup|This backup is damaged/)).toBeVisible();
});

test('a file dropped anywhere on the page is taken, and the page stays', async () => {
  await see(page.getByRole('button', { name: 'Choose files' })).toBeVisible();
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'dropped.csv'));
    return transfer;
  }, 'Name\nAda Abe\nBola Abe\n');
  const rail = page.getByRole('navigation').first();
  await rail.dispatchEvent('dragover', { dataTransfer: dropped });
  await see(page.getByText('Let go to add it')).toBeVisible();
  await rail.dispatchEvent('drop', { dataTransfer: dropped });
  await see(start('Bring in 2 people')).toBeVisible();
});

test('all of it is done without a mouse', async () => {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose files' }).press('Enter'),
  ]);
  await chooser.setFiles([connections(30)]);
  await see(start('Bring in 30 people')).toBeVisible();
  await see(page.getByRole('heading', { name: 'Look it over' })).toBeFocused();
  await happens('Ada Abe').focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await see(happens('Ada Abe')).toBeFocused();
  // One stop for the whole list: the next is behind it.
  await page.keyboard.press('Tab');
  await see(page.getByLabel('Tags for all of them')).toBeFocused();
  await start('Bring in 30 people').focus();
  await page.keyboard.press('Enter');
  await see(page.getByText('Your people are here.')).toBeVisible();
});
