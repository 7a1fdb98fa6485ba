/** Files made to break their reader, in a page of the extension: each refused or read with little time and memory. */
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BOMBS } from '../support/bombs.ts';
import { bundleScript } from '../support/bundle.ts';
import { KithChromium } from '../support/chromium.ts';
import { PageProcess } from '../support/process-of-page.ts';

/**
 * Of processor time: the clock on the wall tells of what else the machine does. No more than one is taken on a good
 * machine, and without limits minutes.
 */
const SECONDS = 8;
/** Beyond the file itself, which was in memory before. */
const MEGABYTES = 200;

let kith: KithChromium;
let page: Page;
let extension: PageProcess;
const figures: string[] = [];
beforeAll(async () => {
  kith = await KithChromium.launch();
  page = await kith.open('options.html');
  const script = await bundleScript('tests/support/bomb-in-page.ts', 'bombs');
  await page.evaluate(`${script}\nglobalThis.bombs = bombs;`);
  extension = PageProcess.find();
});
afterAll(async () => {
  await kith.close();
  process.stdout.write(`${figures.join('\n')}\n`);
});

test.each(Object.entries(BOMBS))('%s', async (name, { problem }) => {
  await page.evaluate(`bombs.make(${JSON.stringify(name)})`);
  await page.requestGC();
  const before = { megabytes: extension.startCounting(), seconds: extension.seconds() };
  const { end, took } = (await page.evaluate('bombs.read()')) as { end: string; took: number };
  const seconds = extension.seconds() - before.seconds;
  const megabytes = Math.max(0, extension.largest() - before.megabytes);
  figures.push(
    `${name}: ${end}, ${(took / 1000).toFixed(2)} s (${seconds.toFixed(2)} s of processor), ${megabytes.toFixed(0)} MB`,
  );
  expect(end).toBe(problem ?? 'read');
  expect(seconds).toBeLessThan(SECONDS);
  expect(megabytes).toBeLessThan(MEGABYTES);
});

test('a file of 200 MB is refused before a byte of it is read', async () => {
  const before = extension.startCounting();
  expect(await page.evaluate('bombs.tooBig()')).toBe('tooBig');
  expect(extension.largest() - before).toBeLessThan(MEGABYTES);
});
