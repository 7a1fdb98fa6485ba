/** Backups by themselves, in real Chromium with a clock of the test's and its own Downloads folder; offline throughout. */
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readBackup } from '../../utils/exchange/backup/read-backup.ts';
import type { BackupState } from '../../utils/services/backup/backup-state.ts';
import { expectNoFindings } from '../support/axe.ts';
import { ClockedChromium } from '../support/clocked-chromium.ts';
import type { MonthVerbs } from '../support/month-driver.ts';
import { see } from '../support/see.ts';

// Far above what several starts of the browser take, on whatever machine.
vi.setConfig({ testTimeout: 300_000 });

const BERLIN = 'Europe/Berlin';
const downloads = mkdtempSync(join(tmpdir(), 'kith-downloads-'));
const folder = join(downloads, 'Kith');
const clocked = new ClockedChromium<MonthVerbs>('tests/support/month-driver.ts', downloads);

beforeAll(async () => {
  await clocked.wakeAt(`2027-03-01T10:00[${BERLIN}]`);
  await clocked.kith.context.setOffline(true);
  await clocked.run('meet', ['Mara Okafor', 'Ana Ruiz']);
});
afterAll(async () => {
  await clocked.end();
  rmSync(downloads, { recursive: true, force: true });
});

const files = () => readdirSync(folder).toSorted();
const peopleIn = async (file: string, passphrase?: string) => {
  const bytes = new Uint8Array(readFileSync(join(folder, file)));
  return (await readBackup(bytes, passphrase)).counts.people;
};

async function state(): Promise<BackupState> {
  const page = await clocked.page();
  return page.evaluate(async () => (await chrome.storage.local.get('backups')).backups as never);
}

/** The background looks, on a day; the test goes on once it has written. */
async function backedUpOn(day: string): Promise<void> {
  await clocked.goOnTo(Temporal.ZonedDateTime.from(`${day}[${BERLIN}]`));
  const at = clocked.now().toInstant().toString().slice(0, 10);
  await expect.poll(async () => (await state()).last?.at.slice(0, 10)).toBe(at);
}

const backups = () => clocked.kith.open('options.html#/data/backups');

/** The list of downloads, as the browser shows it. */
async function listed(): Promise<string[]> {
  const page = await clocked.page();
  const all = await page.evaluate(() => chrome.downloads.search({}));
  return all.map(({ filename }) => filename.slice(downloads.length + 1)).toSorted();
}

test('chosen with one press, the first one is there at once', async () => {
  const page = await backups();
  await see(page.getByText('There is no backup yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Back up by itself' }).click();
  await see(page.getByText('Last backup: today, by itself.')).toBeVisible();
  expect(files()).toEqual(['kith-backup-march.json', 'kith-backup-monday.json']);
  expect(await peopleIn('kith-backup-monday.json')).toBe(2);
  await expectNoFindings(page, 600);
  await page.close();
});

test('while no page is open, the next one comes by itself, and a week later over the first', async () => {
  await clocked.run('meet', ['Tomasz Nowak']);
  await backedUpOn('2027-03-02T09:00');
  expect(files()).toEqual([
    'kith-backup-march.json',
    'kith-backup-monday.json',
    'kith-backup-tuesday.json',
  ]);
  expect(await peopleIn('kith-backup-tuesday.json')).toBe(3);
  await clocked.run('meet', ['Wei Li']);
  await backedUpOn('2027-03-08T09:00');
  expect(files()).toHaveLength(3);
  expect(await peopleIn('kith-backup-monday.json')).toBe(4);
  expect(await peopleIn('kith-backup-march.json')).toBe(2);
  await expect.poll(listed).toEqual(files().map((name) => `Kith/${name}`));
});

test('a worker that is stopped midway leaves nothing behind: the next tick makes it whole', async () => {
  await clocked.run('meet', ['Asha Rao']);
  await clocked.goOnTo(Temporal.ZonedDateTime.from(`2027-03-10T09:00[${BERLIN}]`));
  await clocked.kith.stopWorker();
  const set = `globalThis.clockAhead = ${clocked.now().epochMilliseconds - Date.now()}`;
  await (await clocked.worker()).evaluate(set);
  await expect
    .poll(async () => {
      await clocked.ring();
      return (await state()).last?.at.slice(0, 10);
    })
    .toBe('2027-03-10');
  expect(await peopleIn('kith-backup-wednesday.json')).toBe(5);
  const worker = await clocked.worker();
  await expect.poll(() => worker.evaluate(() => chrome.offscreen.hasDocument())).toBe(false);
});

test('what stands in the way is said calmly, and it is tried again', async () => {
  renameSync(folder, `${folder} elsewhere`);
  writeFileSync(folder, 'No folder can be here.');
  await clocked.run('meet', ['Noor Haddad']);
  await clocked.goOnTo(Temporal.ZonedDateTime.from(`2027-03-11T09:00[${BERLIN}]`));
  await expect.poll(async () => (await state()).trouble).not.toBeNull();
  const page = await backups();
  await see(page.getByText('The last backup could not be written')).toBeVisible();
  await page.close();
  rmSync(folder);
  renameSync(`${folder} elsewhere`, folder);
  await clocked.ring();
  await expect.poll(async () => (await state()).trouble).toBeNull();
  expect(await peopleIn('kith-backup-thursday.json')).toBe(6);
});

test('a permission that is withdrawn is said at once', async () => {
  const worker = await clocked.worker();
  const tell = (name: 'onAdded' | 'onRemoved') =>
    worker.evaluate((event) => {
      const events = chrome.permissions as unknown as Record<
        string,
        { dispatch(one: object): void }
      >;
      events[event]?.dispatch({ permissions: ['downloads'], origins: [] });
    }, name);
  await tell('onRemoved');
  await expect.poll(async () => (await state()).trouble?.why).toBe('permission');
  await tell('onAdded');
  await expect.poll(async () => (await state()).trouble).toBeNull();
});

test('with a passphrase, tried first, the files open only with it', async () => {
  const page = await backups();
  await page.getByRole('button', { name: 'Set a passphrase…' }).click();
  await page.getByLabel('New passphrase').fill('plum tin ladder north');
  await page.getByLabel('The same once more').fill('plum tin ladder noth');
  await page.getByRole('button', { name: 'Go on' }).click();
  await see(page.getByLabel('The same once more')).toBeFocused();
  await page.keyboard.type('plum tin ladder north');
  await page.getByRole('button', { name: 'Go on' }).click();
  const typed = page.getByLabel('Open it with the passphrase');
  await typed.fill('plum tin ladder south');
  await page.getByRole('button', { name: 'Open it', exact: true }).click();
  await see(page.getByText('That is not the passphrase')).toBeVisible();
  expect((await state()).sealed).toBe(false);
  await typed.fill('plum tin ladder north');
  await page.getByRole('button', { name: 'Open it', exact: true }).click();
  await see(page.getByText('It opens, with the 6 people')).toBeVisible();
  await see(page.getByRole('heading', { name: 'Passphrase' })).toBeFocused();
  await expect.poll(files).toContain('kith-backup-thursday.kith');
  await expect.poll(files).toContain('kith-backup-march.kith');
  await expect.poll(files).not.toContain('kith-backup-march.json');
  await expectNoFindings(page, 600);
  await page.close();

  await clocked.run('meet', ['Ada Byron']);
  await backedUpOn('2027-03-12T09:00');
  const file = 'kith-backup-friday.kith';
  await expect(peopleIn(file)).rejects.toMatchObject({ problem: 'encrypted' });
  await expect(peopleIn(file, 'another')).rejects.toMatchObject({ problem: 'passphrase' });
  expect(await peopleIn(file, 'plum tin ladder north')).toBe(7);
});

test('by hand: one file, which the browser saves without any permission', async () => {
  const page = await backups();
  await page.getByRole('button', { name: 'Write open files again' }).click();
  await see(page.getByText('From now on anybody can read')).toBeVisible();
  await page.getByRole('button', { name: 'Stop doing this' }).click();
  await see(page.getByRole('button', { name: 'Back up by itself' })).toBeVisible();
  await page.getByRole('button', { name: 'Save a backup now' }).click();
  const name = `kith-backup-2027-03-12.json`;
  await see(page.getByText(name)).toBeVisible();
  await expect.poll(() => readdirSync(downloads)).toContain(name);
  await page.close();
});

test('a folder of one’s own is written to while a page is open, and missed when it is gone', async () => {
  const page = await backups();
  await page.evaluate(giveFolder);
  await page.getByRole('button', { name: 'Choose a folder…' }).click();
  await see(page.getByText('into the folder that you chose')).toBeVisible();
  await expect.poll(() => page.evaluate(inFolder)).toContain('kith-backup-friday.json');
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry('mine', { recursive: true });
  });
  await page.getByRole('button', { name: 'Back up now' }).click();
  await see(page.getByText('not there any more')).toBeVisible();
  await page.getByRole('button', { name: 'Choose a folder…' }).click();
  await expect.poll(() => page.evaluate(inFolder)).toContain('kith-backup-friday.json');
  await see(page.getByText('not there any more')).toHaveCount(0);
  await page.close();
});

/** Runs in the page: a folder of the browser's own stands for one that is chosen, which no test can choose. */
function giveFolder(): void {
  Object.assign(globalThis, {
    showDirectoryPicker: async () => {
      const root = await navigator.storage.getDirectory();
      return root.getDirectoryHandle('mine', { create: true });
    },
  });
}

/** Runs in the page: what lies in it. */
async function inFolder(): Promise<string[]> {
  const root = await navigator.storage.getDirectory();
  const mine = await root.getDirectoryHandle('mine', { create: true });
  const names: string[] = [];
  for await (const name of (mine as unknown as { keys(): AsyncIterable<string> }).keys())
    names.push(name);
  return names;
}

test('erasing somebody for good says that older files still hold them', async () => {
  const page: Page = await clocked.kith.open('options.html#/people');
  await page.getByRole('link', { name: 'Ada Byron' }).first().click();
  await page.getByRole('button', { name: /^Delete/ }).click();
  await page.getByText('is in "Recently deleted"').waitFor();
  await page.goto(page.url().replace(/#.*/u, '#/deleted'));
  await page.getByRole('button', { name: /Erase for good: .*Ada Byron/ }).click();
  const dialog = page.getByRole('alertdialog');
  await see(dialog.getByText('still hold what you erase')).toBeVisible();
  await dialog.getByRole('button', { name: 'Erase for good' }).click();
  await see(page.getByText('Erased for good: ⁨Ada Byron⁩')).toBeVisible();
  await see(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  await see(page.getByRole('heading', { name: 'Recently deleted' })).toBeFocused();
  await page.getByRole('button', { name: 'Make a new backup now' }).click();
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const root = await navigator.storage.getDirectory();
        const mine = await root.getDirectoryHandle('mine');
        const file = await (await mine.getFileHandle('kith-backup-friday.json')).getFile();
        return (await file.text()).includes('Ada Byron');
      }),
    )
    .toBe(false);
  expect(JSON.stringify(await state())).not.toContain('Ada');
  await page.close();
});
