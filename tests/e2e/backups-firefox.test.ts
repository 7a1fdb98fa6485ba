/** Backups by themselves in real Firefox: asked for with one press, made by the background alone, and told of when the permission goes. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { readBackup } from '../../utils/exchange/backup/read-backup.ts';
import { BARE_PAGE } from '../support/clocked.ts';
import { ClockedFirefox } from '../support/clocked-firefox.ts';
import { KithFirefox } from '../support/firefox.ts';
import type { MonthVerbs } from '../support/month-driver.ts';

// Far above what several starts of the browser take, on whatever machine.
vi.setConfig({ testTimeout: 300_000 });

const BERLIN = 'Europe/Berlin';
const SOON = { timeout: 30_000 };
const downloads = mkdtempSync(join(tmpdir(), 'kith-downloads-'));
const folder = join(downloads, 'Kith');
const clocked = new ClockedFirefox<MonthVerbs>('tests/support/month-driver.ts', downloads);
afterAll(async () => {
  await clocked.end();
  rmSync(downloads, { recursive: true, force: true });
});

const files = () => readdirSync(folder).toSorted();
const peopleIn = async (file: string) =>
  (await readBackup(new Uint8Array(readFileSync(join(folder, file))))).counts.people;

/** The day of the last backup. */
async function lastDay(): Promise<string | undefined> {
  const page = await clocked.kith.open(BARE_PAGE);
  const at = await page.evaluate(async () => {
    const { backups } = await browser.storage.local.get('backups');
    return (backups as { last?: { at: string } } | undefined)?.last?.at;
  });
  await page.close();
  return at?.slice(0, 10);
}

test('in Firefox the background makes them alone, and a week later over the first', async () => {
  await clocked.wakeAt(`2027-03-01T10:00[${BERLIN}]`);
  await clocked.run('meet', ['Mara Okafor', 'Ana Ruiz']);
  const page = await clocked.kith.open('options.html#/data/backups', 'button.is-primary');
  await page.click('button.is-primary');
  await expect.poll(lastDay, SOON).toBe('2027-03-01');
  expect(files()).toEqual(['kith-backup-march.json', 'kith-backup-monday.json']);
  expect(await peopleIn('kith-backup-monday.json')).toBe(2);

  await clocked.run('meet', ['Tomasz Nowak']);
  await clocked.wakeAt(`2027-03-08T10:00[${BERLIN}]`);
  await expect.poll(lastDay, SOON).toBe('2027-03-08');
  expect(files()).toHaveLength(2);
  expect(await peopleIn('kith-backup-monday.json')).toBe(3);
});

test('the permission is asked for with the press, and its going is told', async () => {
  const own = mkdtempSync(join(tmpdir(), 'kith-downloads-'));
  const kith = await KithFirefox.launch({ downloads: own });
  const page = await kith.open('options.html#/data/backups', 'button.is-primary');
  const isAllowed = () =>
    page.evaluate(() => browser.permissions.contains({ permissions: ['downloads'] }));
  expect(await isAllowed()).toBe(false);
  await page.click('button.is-primary');
  await expect.poll(isAllowed, SOON).toBe(true);
  const read = () => page.evaluate(() => document.body.innerText);
  await expect.poll(read, SOON).toContain('Last backup: today, by itself.');
  await page.evaluate(() => browser.permissions.remove({ permissions: ['downloads'] }));
  await expect.poll(read, SOON).toContain('Kith may not save files any more');
  await kith.close();
  rmSync(own, { recursive: true, force: true });
});
