/** Another extension, a page, and a content script that a page has taken over: none can make Kith save, show or tell anything. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { extensionId, KithChromium } from '../support/chromium.ts';
import { saveFromPopup } from '../support/popup.ts';
import { SAMPLE_ADDRESS, sampleSite } from '../support/sample-profile.ts';
import { see } from '../support/see.ts';

const OTHER_SITE = 'https://other.example.org';

/** Every message there is, and what somebody might try besides. Runs in the sender. */
const MESSAGES = `[
  'page-seen', ['page-seen'], { type: 'page-seen' }, { mayRead: 1 }, { mayRead: '1' }, { mayRead: -1 },
  { mayRead: 1e99 }, JSON.parse('{"__proto__": {"mayRead": 1}}'), { constructor: { prototype: {} } },
  null, 7, true, '', [], {}, 'x'.repeat(5e6), { mayRead: 1, people: 'x'.repeat(5e6) },
  Array.from({ length: 900 }).reduce((inner) => [inner], []),
  { method: 'savePerson', name: 'Mallory' }, { name: 'getPeople' }, { action: 'export' },
]`;

/** Sends all to whom the arguments name, and gives back what was answered. Runs in the sender. */
const sendAll = (kith: string) => `Promise.all(${MESSAGES}.map((message) =>
  chrome.runtime.sendMessage(${kith ? `'${kith}', ` : ''}message).then(
    (answer) => answer ?? null,
    () => null,
  ),
))`;

/** Opens a connection, and says whether anything came of it. Runs in the sender. */
const connect = (kith: string) => `new Promise((done) => {
  const port = chrome.runtime.connect('${kith}');
  port.onDisconnect.addListener(() => done(chrome.runtime.lastError ? 'refused' : 'closed'));
  port.onMessage.addListener(() => done('answered'));
  port.postMessage('page-seen');
  setTimeout(done, 20_000, 'open');
})`;

let kith: KithChromium;
let strangerFolder: string;
const faults: string[] = [];

beforeAll(async () => {
  strangerFolder = mkdtempSync(join(tmpdir(), 'kith-stranger-'));
  const manifest = { manifest_version: 3, name: 'Stranger', version: '1' };
  writeFileSync(join(strangerFolder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(strangerFolder, 'page.html'), '<!doctype html><title>Stranger</title>');
  const sample = sampleSite();
  kith = await KithChromium.launch({
    beside: [strangerFolder],
    site: (address) => sample(address) ?? '<!doctype html><title>Other</title><p>Words.</p>',
  });
  const isKiths = (url: string) => url.includes(kith.extensionId);
  kith.context.on('console', (line) => {
    if (line.type() === 'error' && isKiths(line.location().url)) faults.push(line.text());
  });
  kith.context.on('weberror', (error) => {
    if (isKiths(error.error().stack ?? '')) faults.push(String(error.error()));
  });
  const popup = await kith.openPopupFor(await kith.visit(SAMPLE_ADDRESS));
  await saveFromPopup(popup);
  await popup.close();
});
afterAll(async () => {
  await kith.close();
  rmSync(strangerFolder, { recursive: true, force: true });
});

/** Everything kept: names of people, history, scratch. */
const everything = () =>
  kith.inExtension(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('kith');
      request.onsuccess = () => resolve(request.result);
    });
    const tables = [...db.objectStoreNames].filter((name) => name !== 'roster');
    const counts = await Promise.all(
      tables.map(
        (name) =>
          new Promise<string>((resolve) => {
            const request = db.transaction(name).objectStore(name).count();
            request.onsuccess = () => resolve(`${name}: ${request.result}`);
          }),
      ),
    );
    db.close();
    const scratch = Object.keys(await chrome.storage.local.get(null));
    return [...counts, ...scratch.filter((key) => key.startsWith('scratch:'))].sort();
  });

async function unmoved(attack: () => Promise<void>): Promise<void> {
  const before = await everything();
  await attack();
  expect(await everything()).toEqual(before);
  expect(faults).toEqual([]);
}

const isAllSilent = (answers: unknown) =>
  expect(answers).toEqual((answers as unknown[]).map(() => null));

test('another extension is not heard', async () => {
  await unmoved(async () => {
    const stranger = await kith.context.newPage();
    await stranger.goto(`chrome-extension://${extensionId(strangerFolder)}/page.html`);
    isAllSilent(await stranger.evaluate(sendAll(kith.extensionId)));
    expect(await stranger.evaluate(connect(kith.extensionId))).toBe('refused');
    await stranger.close();
  });
});

test('a page has no way to send', async () => {
  await unmoved(async () => {
    const page = await kith.visit(`${OTHER_SITE}/`);
    const ways = await page.evaluate(
      () => typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime,
    );
    expect(ways).toBe('undefined');
    await page.evaluate(() => {
      for (const message of ['page-seen', { mayRead: 1 }]) window.postMessage(message, '*');
    });
    await page.close();
  });
});

/** Runs text in the world of Kith's own script in a page, as if a page had taken that over. */
async function forge(page: Page, text: string): Promise<unknown> {
  const session = await kith.context.newCDPSession(page);
  const worlds: { id: number; name: string; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const isKiths = ({ origin }: { origin: string }) => origin.includes(kith.extensionId);
  // It comes into a page once that is idle.
  await expect.poll(() => worlds.some(isKiths)).toBe(true);
  const { result } = await session.send('Runtime.evaluate', {
    expression: text,
    contextId: worlds.find(isKiths)?.id ?? 0,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  return result.value;
}

test('a page that has taken over the watcher learns nothing and changes nothing', async () => {
  await kith.allowSite(OTHER_SITE);
  await unmoved(async () => {
    const unasked = await kith.visit('https://third.example.org/');
    const panel = await kith.open('sidepanel.html');
    const page = await kith.visit(`${OTHER_SITE}/`);
    isAllSilent(await forge(page, sendAll('')));
    const title = await kith.inExtension(
      (id) => chrome.action.getTitle({ tabId: Number(id) }),
      String(await kith.tabId(page)),
    );
    expect(title).toBe('Kith');
    expect(await forge(page, 'typeof chrome.tabs')).toBe('undefined');
    const kept = await forge(
      page,
      'indexedDB.databases().then((all) => all.map(({ name }) => name))',
    );
    expect(kept).toEqual([]);
    const session = await forge(
      page,
      'chrome.storage.session.get(null).then(() => "read", () => "refused")',
    );
    expect(session).toBe('refused');
    await Promise.all([unasked.close(), panel.close(), page.close()]);
  });
  await kith.allowSite(OTHER_SITE, false);
});

test('a page cannot have the panel read another', async () => {
  await kith.allowSite(OTHER_SITE);
  const third = await kith.visit('https://third.example.org/');
  const hidden = await kith.inExtension(async () => {
    const tabs = await chrome.tabs.query({});
    return Math.max(...tabs.filter(({ url }) => url === undefined).map(({ id = 0 }) => id));
  });
  const panel = await kith.open(`sidepanel.html?tab=${hidden}`);
  const unread = panel.getByText('This page has not been read.');
  await see(unread).toBeVisible();
  const page = await kith.visit(`${OTHER_SITE}/`);
  await forge(
    page,
    `chrome.runtime.sendMessage({ mayRead: ${hidden} }).then(() => null, () => null)`,
  );
  await panel.waitForTimeout(500);
  await see(unread).toBeVisible();
  await Promise.all([third.close(), page.close(), panel.close()]);
  await kith.allowSite(OTHER_SITE, false);
});

test('installing shows no warning', async () => {
  const warnings = await kith.inExtension(() =>
    chrome.management.getPermissionWarningsByManifest(JSON.stringify(chrome.runtime.getManifest())),
  );
  expect(warnings).toEqual([]);
});
