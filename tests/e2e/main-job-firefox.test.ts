/** The main job in real Firefox: read, review, save, badge, worker stopped, done; and after a restart. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ensureBrowser } from '../../scripts/browsers.ts';
import { pack } from '../../scripts/build.ts';
import { KithFirefox } from '../support/firefox.ts';
import { HOSTILE_SITE_ADDRESS, hostileSite } from '../support/hostile-profile.ts';
import { SAMPLE_ADDRESS, sampleSite } from '../support/sample-profile.ts';

/** Only the extended support release takes an unsigned extension for good. */
const takesUnsigned = /esr/i.test(ensureBrowser('firefox'));
if (!takesUnsigned)
  console.log('skipped: the restart needs Firefox ESR, which takes unsigned files');

let install: { permanent?: string };
let profile: string;
let kith: KithFirefox;

beforeAll(() => {
  install = takesUnsigned ? { permanent: pack('firefox') } : {};
});
beforeEach(async () => {
  profile = mkdtempSync(join(tmpdir(), 'kith-firefox-'));
  kith = await KithFirefox.launch({ profile, site: sampleSite(), ...install });
});
afterEach(async () => {
  await kith.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

async function saveMara(words: string): Promise<void> {
  const page = await kith.visit(SAMPLE_ADDRESS);
  const popup = await kith.openPopupFor(page);
  await popup.locator('::-p-aria([name="No reminder"][role="button"])').click();
  await popup.locator('::-p-aria([name="Remind me"][role="combobox"])').fill(words);
  await popup.locator('form button[type=submit]').click();
  await popup.waitForSelector('::-p-text(is saved.)');
  await popup.close();
  await page.close();
}

const shows = (page: Page, text: string) => page.waitForSelector(`::-p-text(${text})`);

describe('in Firefox', () => {
  test('the person on the page is saved, found, reminded of by the badge, and done', async () => {
    await saveMara('today');
    await expect.poll(() => kith.badge()).toBe('1');
    const people = await kith.open('options.html#/people');
    await shows(people, 'Mara Okafor');
    await shows(people, 'Lead Pharmacy Technician, CPhT');
    await kith.stopBackground();
    const today = await kith.open('options.html#/today');
    await today.locator('::-p-text(Done)').click();
    await shows(today, 'Nothing waits for you today.');
    await expect.poll(() => kith.badge()).toBe('');
  });

  test.skipIf(!takesUnsigned)(
    'after a restart of the browser the person, the reminder and the badge are there',
    async () => {
      await saveMara('today');
      await kith.close();
      kith = await KithFirefox.launch({ profile, site: sampleSite(), installed: true });
      await expect.poll(() => kith.badge()).toBe('1');
      const people = await kith.open('options.html#/people');
      await shows(people, 'Mara Okafor');
    },
  );

  test('a hostile page is shown for review, and nothing of it runs', async () => {
    await kith.close();
    kith = await KithFirefox.launch({ site: hostileSite });
    const popup = await kith.openPopupFor(await kith.visit(HOSTILE_SITE_ADDRESS));
    await popup.waitForSelector('form button[type=submit]');
    await popup.evaluate(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      document.addEventListener('securitypolicyviolation', (event) => {
        seen.push(event.violatedDirective);
      });
    });
    await popup.locator('form button[type=submit]').click();
    await shows(popup, 'is saved.');
    const harm = await popup.evaluate(() => {
      const { pwned, seen } = globalThis as unknown as { pwned?: number; seen: string[] };
      return [...seen, ...(pwned === undefined ? [] : ['a script of the page ran'])];
    });
    expect(harm).toEqual([]);
  });
});
