/** What breaks around Kith, in a real browser: nothing acknowledged is lost, nothing comes twice, nothing is hidden. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bundleScript } from '../support/bundle.ts';
import { addByHand } from '../support/by-hand.ts';
import { KithChromium } from '../support/chromium.ts';
import type * as Keeper from '../support/keeper.ts';
import { killBrowser } from '../support/kill-browser.ts';
import { see } from '../support/see.ts';

let profile: string;
beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'kith-faults-'));
});
afterEach(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

/** A page of the extension in which {@link Keeper}'s verbs can be called. */
async function keeperIn(kith: KithChromium): Promise<Page> {
  const page = await kith.open('manifest.json');
  const script = await bundleScript('tests/support/keeper.ts', 'keeper');
  await page.evaluate(`(() => { ${script}; globalThis.keeper = keeper; })()`);
  return page;
}

type Verbs = typeof Keeper;
function call<V extends keyof Verbs>(page: Page, verb: V, ...given: string[]) {
  return page.evaluate<Awaited<ReturnType<Verbs[V]>>>(`keeper.${verb}(${given.join(', ')})`);
}

const PEOPLE = 4000;

/** Often enough to kill the browser in the middle, and for as long as a busy machine needs to get there. */
const OFTEN = { interval: 1, timeout: 90_000 };

test.runIf(process.platform === 'linux')(
  'an import that was killed twice goes on where it was, and nobody is missing or there twice',
  async () => {
    let written = 0;
    for (const verb of [`importMany(${PEOPLE}, globalThis.tell)`, 'goOn(globalThis.tell)']) {
      const kith = await KithChromium.launch({ profile });
      const page = await keeperIn(kith);
      const least = written + PEOPLE / 8;
      await page.exposeFunction('tell', (done: number) => {
        written = done;
      });
      const gone = new Promise((resolve) => kith.context.once('close', resolve));
      // Ends with the browser, not with a result.
      page.evaluate(`keeper.${verb}`).catch(() => {});
      await expect.poll(() => written, OFTEN).toBeGreaterThanOrEqual(least);
      killBrowser(profile);
      await gone;
    }
    const kith = await KithChromium.launch({ profile });
    try {
      const found = await call(await keeperIn(kith), 'goOn');
      process.stdout.write(
        `import killed twice: gone on with at ${found.began} of ${PEOPLE}, ${found.people} people there, ` +
          `${found.people - found.names} twice\n`,
      );
      expect(found.began).toBeGreaterThanOrEqual(written);
      expect(found).toMatchObject({
        ...{ state: 'done', people: PEOPLE, names: PEOPLE, listed: PEOPLE },
        made: { added: PEOPLE, changed: 0, left: 0 },
      });
    } finally {
      await kith.close();
    }
  },
);

test('a backup brought into an empty browser is everything again; brought in twice, it is the same', async () => {
  const first = await KithChromium.launch({ profile });
  const before = await keeperIn(first);
  await call(before, 'savePeopleNamed', JSON.stringify(['Mara Okafor', '李伟', 'Ana "Ruiz", RN']));
  const text = await call(before, 'backUp');
  const kept = await call(before, 'everything');
  await first.close();

  const second = await KithChromium.launch();
  try {
    const page = await keeperIn(second);
    const file = JSON.stringify(text);
    expect(await call(page, 'restore', file)).toBeGreaterThan(0);
    expect(await call(page, 'everything')).toEqual(kept);
    expect(await call(page, 'restore', file)).toBe(0);
    expect(await call(page, 'everything')).toEqual(kept);
  } finally {
    await second.close();
  }
});

/** Changes the database's own record, as another version of Kith would have left it. */
const withState = (page: Page, change: string) =>
  page.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('kith');
    opening.onsuccess = () => {
      const store = opening.result.transaction('meta', 'readwrite').objectStore('meta');
      store.get('state').onsuccess = ({ target: { result: state } }) => {
        store.put({ ...state, ${change} }).onsuccess = () => { opening.result.close(); resolve(); };
      };
      store.transaction.onerror = reject;
    };
  })`);

describe('another version', () => {
  test('newer, then this one, then newer: read only, said so, nothing lost, and everything can be written again', async () => {
    const kith = await KithChromium.launch({ profile });
    try {
      await addByHand(kith, 'Mara Okafor');
      const bare = await kith.open('manifest.json');
      await withState(bare, 'minReader: 99, version: 99');
      const older = await kith.open('options.html#/people');
      await see(older.getByText(/newer Kith/).first()).toBeVisible();
      await see(older.getByText('Mara Okafor').first()).toBeVisible();
      const saving = older.waitForEvent('download');
      await older.getByRole('button', { name: 'Save what can be read as a file' }).click();
      expect((await saving).suggestedFilename()).toMatch(/^kith-.*\.json$/);
      await withState(bare, 'minReader: 1, version: 4');
      const again = await kith.open('options.html#/people');
      await see(again.getByText('Mara Okafor').first()).toBeVisible();
      await see(again.getByText(/newer Kith/)).toHaveCount(0);
      await addByHand(kith, 'Tomasz Nowak');
    } finally {
      await kith.close();
    }
  });

  test('upgrading while a page is open makes that page step aside, and it says what to do', async () => {
    const kith = await KithChromium.launch({ profile });
    try {
      const app = await kith.open('options.html#/people');
      await see(app.getByRole('heading', { level: 1 })).toBeVisible();
      const other = await kith.open('manifest.json');
      await other.evaluate(`new Promise((resolve, reject) => {
        const opening = indexedDB.open('kith', 999);
        opening.onsuccess = () => { opening.result.close(); resolve(); };
        opening.onerror = () => reject(opening.error);
      })`);
      await see(app.getByRole('button', { name: 'Try again' })).toBeVisible();
    } finally {
      await kith.close();
    }
  });
});

/** In bytes: a fresh profile takes a third of it. */
const SMALL = 120_000_000;

/** A file system of that size in a folder; false where this machine lets nobody make one. */
function mountSmall(folder: string): boolean {
  try {
    const options = ['-t', 'tmpfs', '-o', `size=${SMALL}`, 'tmpfs', folder];
    execFileSync('mount', options, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Writes into a file until there is no room for another byte. */
function fillUp(file: string): void {
  for (let lot = 1 << 20; lot >= 1; lot >>= 4)
    try {
      for (;;) appendFileSync(file, new Uint8Array(lot));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
    }
}

test('on a full disk saving says so, what was typed stays, and it is saved once there is room', async ({
  skip,
}) => {
  if (!mountSmall(profile)) skip('this machine lets nobody mount a small file system');
  const filler = join(profile, 'filler');
  const kith = await KithChromium.launch({ profile });
  try {
    const app = await kith.open('options.html#/people/new');
    await app.getByLabel('Name', { exact: true }).fill('Mara Okafor');
    await app
      .getByLabel('Note', { exact: true })
      .fill('Knows the residency programme. '.repeat(3000));
    fillUp(filler);
    await app.getByRole('button', { name: 'Save', exact: true }).click();
    await see(app.getByText(/no room left/)).toBeVisible();
    await see(app.getByLabel('Name', { exact: true })).toHaveValue('Mara Okafor');
    rmSync(filler);
    await app.getByRole('button', { name: 'Save', exact: true }).click();
    await see(app.getByRole('heading', { name: 'Mara Okafor' })).toBeVisible();
  } finally {
    await kith.close();
    execFileSync('umount', ['-l', profile]);
  }
});
