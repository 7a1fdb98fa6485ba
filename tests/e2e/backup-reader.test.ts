/** The page that reads a backup without Kith, from the disk, in both browsers: nothing it is given runs, nobody is asked. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import puppeteer, { type Browser as Firefox, type Page as FirefoxPage } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBrowser } from '../../scripts/browsers.ts';
import { ensureBuilt } from '../../scripts/build.ts';
import { READER_PAGE } from '../../scripts/reader-page.ts';
import { see } from '../support/see.ts';

const SAMPLES = join(import.meta.dirname, '../exchange/backup/samples');
const SEALED = join(SAMPLES, 'v1.kith');

const HOSTILE = [
  '<img src=x onerror="document.title=1">',
  '</script><script>document.title=1</script>',
  '\u202egnitirw sdrawkcab\u200b',
  'javascript:document.title=1',
  'https://bank.example:443@attack.example/',
];

const ODD_IDS = ['#<x>', 'half \ud800 a letter', '__proto__'];

/** Rows of one person. */
const MANY = 60_000;

/** Of the sample's own. */
const LINK = 'https://www.linkedin.com/in/mara-okafor/';

const folder = mkdtempSync(join(tmpdir(), 'kith-reader-'));
const path = join(folder, READER_PAGE);
const address = pathToFileURL(path).href;
const hostile = join(folder, 'hostile.json');
const plain = JSON.parse(readFileSync(join(SAMPLES, 'v1.json'), 'utf8'));
const mara = (plain.tables.people as { name: string; mergedInto?: string }[]).find(
  ({ mergedInto }) => mergedInto === undefined,
);

beforeAll(() => {
  copyFileSync(join(ensureBuilt('chrome'), READER_PAGE), path);
  const people: object[] = HOSTILE.map((text, at) => ({
    ...mara,
    id: at < ODD_IDS.length ? ODD_IDS[at] : `h-${at}`,
    name: text,
    note: text,
    links: [text, 'https://safe.example/'],
    [text]: text,
    __proto__: { polluted: true },
  }));
  const huge = 'W'.repeat(3_000_000);
  people.push({
    ...mara,
    id: 'huge',
    name: huge,
    headline: huge,
    note: huge,
    tags: [...huge.slice(0, 500_000)],
  });
  const tables = {
    people,
    [HOSTILE[0] ?? '']: [{ id: 'x', _c: {}, _s: 6, personId: 'h-3', text: '1' }],
    interactions: Array.from({ length: MANY }, (_, at) => ({
      id: `i-${at}`,
      _c: {},
      _s: 6,
      personIds: ['h-3'],
      text: `Talk ${at}`,
    })),
  };
  const counts = Object.fromEntries(
    Object.entries(tables).map(([table, rows]) => [table, rows.length]),
  );
  writeFileSync(hostile, JSON.stringify({ ...plain, counts, tables }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('is one file of less than 60 KB that may run its own script and ask nobody', () => {
  expect(statSync(path).size).toBeLessThan(60_000);
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(
    /content="default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'"/,
  );
  expect(text).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|innerHTML|\beval\(|%\w+%/);
});

describe('in Chromium', () => {
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];
  const said: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: ensureBrowser('chromium'),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    page = await browser.newPage();
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(address);
  });
  afterAll(() => browser?.close());

  test('a plain backup: people are found, and each has all that is theirs', async () => {
    await page.setInputFiles('#file', join(SAMPLES, 'v1.json'));
    await see(page.getByRole('status')).toContainText('Made by Kith 0.1.0');
    await see(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type(mara?.name.split(' ')[0]?.toLowerCase() ?? '');
    await see(page.getByText('People: 1')).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await see(page.getByRole('heading', { level: 2 })).toBeFocused();
    await see(page.getByRole('heading', { name: 'What happened' })).toBeVisible();
    await page.goBack();
    await see(page.getByRole('searchbox')).toBeVisible();
    await page.getByRole('link', { name: 'Your goals, templates and everything else' }).click();
    await see(page.getByRole('heading', { name: 'Templates', exact: true })).toBeVisible();
  });

  test('a sealed one: a wrong passphrase is said, the right one opens it', async () => {
    await page.setInputFiles('#file', SEALED);
    await see(page.getByLabel('Passphrase')).toBeFocused();
    await page.keyboard.type('wrong house');
    await page.keyboard.press('Enter');
    await see(page.getByRole('status')).toContainText('That is not the passphrase');
    await page.getByLabel('Passphrase').fill('correct horse');
    await page.keyboard.press('Enter');
    await see(page.getByRole('listitem').filter({ hasText: mara?.name ?? '' })).toBeVisible();
  });

  test('what is no backup says so', async () => {
    await page.setInputFiles('#file', path);
    await see(page.getByRole('status')).toContainText('This is not a Kith backup.');
    await see(page.getByRole('searchbox')).toBeHidden();
  });

  test('hostile words stay words, and no address but a page’s can be followed', async () => {
    await page.setInputFiles('#file', hostile);
    for (const text of HOSTILE) {
      await page.getByRole('link', { name: text, exact: true }).click();
      await see(page.getByRole('heading', { level: 2 })).toHaveText(text);
      const links = await page
        .locator('td a')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
      expect(new Set(links)).toEqual(new Set([LINK, 'https://safe.example/']));
      await page.getByRole('link', { name: 'All people' }).click();
    }
    await page.getByRole('link', { name: HOSTILE[3] ?? '', exact: true }).click();
    await see(page.getByText('Talk 499', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: `Show more (there are ${MANY - 500})` }).click();
    await see(page.getByText('Talk 999', { exact: true })).toBeVisible();
    await page.getByRole('link', { name: 'All people' }).click();
    await page.locator('a[href="#huge"]').click();
    await see(page.getByRole('heading', { level: 2 })).toHaveText(`${'W'.repeat(500)} …`);
    expect(await page.title()).toBe('Kith backup reader');
    expect(await page.locator('img, #shown script').count()).toBe(0);
    expect(asked).toEqual([address]);
    expect(said).toEqual([]);
  });
});

describe('in Firefox', () => {
  let browser: Firefox;
  let page: FirefoxPage;

  beforeAll(async () => {
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: ensureBrowser('firefox'),
      headless: true,
    });
    page = await browser.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(address);
  });
  afterAll(() => browser?.close());

  const choose = async (file: string) => {
    const input = await page.$('input[type=file]');
    await input?.uploadFile(file);
  };
  const until = (text: string) =>
    page.waitForFunction((text) => document.body.innerText.includes(text), {}, text);

  test('reads plain, sealed and hostile ones too', async () => {
    await choose(join(SAMPLES, 'v1.json'));
    await until('Made by Kith 0.1.0');
    await until(mara?.name ?? '');
    await choose(SEALED);
    await until('This backup is sealed.');
    await page.type('#passphrase', 'correct horse');
    await page.keyboard.press('Enter');
    await until(mara?.name ?? '');
    await choose(hostile);
    await until(HOSTILE[0] ?? '');
    expect(await page.title()).toBe('Kith backup reader');
    expect(await page.$$('img')).toHaveLength(0);
  });
});
