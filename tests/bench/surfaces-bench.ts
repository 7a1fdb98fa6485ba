/** The popup, the list and the worker over 10,000 people, beside the least an extension can do. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { KithChromium } from '../support/chromium.ts';
import { PEOPLE } from './data-bench.ts';
import { type Figure, interleave } from './measure.ts';

const ROUNDS = 11;

/** Opens a page and takes the time from its navigation until a selector matches. */
async function timeUntil(browser: KithChromium, url: string, selector: string): Promise<number> {
  const page = await browser.context.newPage();
  try {
    await page.addInitScript((wanted) => {
      const arrived = () => document.querySelector(wanted) !== null;
      const note = () => arrived() && Object.assign(globalThis, { arrivedAt: performance.now() });
      const observer = new MutationObserver(() => note() && observer.disconnect());
      observer.observe(document, { childList: true, subtree: true, attributes: true });
    }, selector);
    await page.goto(url);
    await page.waitForSelector(selector, { state: 'attached' });
    return await page.evaluate(() => (globalThis as unknown as { arrivedAt: number }).arrivedAt);
  } finally {
    await page.close();
  }
}

/** Fills the floor's own database with as many people and as many due as Kith's. */
async function seedFloor(page: Page): Promise<void> {
  await page.evaluate(async (count) => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('floor', 1);
      request.onsuccess = () => resolve(request.result);
    });
    const stores = db.transaction(['people', 'reminders'], 'readwrite');
    for (let index = 0; index < count; index++) {
      const about = 'Keeps the line running and writes down what was learned. '.repeat(12);
      stores.objectStore('people').put({ id: `${index}`, name: `Person ${index}`, about });
      if (index % 20 === 0) {
        stores
          .objectStore('reminders')
          .put({ id: `${index}`, personId: `${index}`, due: '2026-01-05' });
      }
    }
    await new Promise((resolve) => {
      stores.oncomplete = resolve;
    });
    db.close();
  }, PEOPLE);
}

/** The popup with no page to read: today's five and quick find, usable. */
export async function benchPopup(browser: KithChromium, floor: string): Promise<Figure> {
  const floorPage = await browser.context.newPage();
  await floorPage.goto(`${floor}/popup.html`);
  await seedFloor(floorPage);
  await floorPage.close();
  const times = await interleave(
    ROUNDS,
    () => timeUntil(browser, `${floor}/popup.html`, 'li:nth-child(5)'),
    () =>
      timeUntil(
        browser,
        `chrome-extension://${browser.extensionId}/popup.html`,
        '.TodayFive li:nth-child(5)',
      ),
  );
  return { what: 'Popup opens, 10,000 people', ...times, unit: 'ms', limit: 1.6 };
}

/** From one view to the list of everyone, until its rows are painted. */
export async function benchList(browser: KithChromium): Promise<Figure> {
  const app = await browser.open('options.html#/settings');
  await app.waitForSelector('main h1');
  const floor = readFileSync(join(import.meta.dirname, 'floor/list.js'), 'utf8');
  const painted = `new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))`;
  const times = await interleave(
    ROUNDS,
    () =>
      app.evaluate(
        `(async () => { ${floor}; const start = performance.now(); await floorList.show(${PEOPLE}); await ${painted}; const time = performance.now() - start; floorList.hide(); return time; })()`,
      ),
    () =>
      app.evaluate(`(async () => {
        const start = performance.now();
        location.hash = '#/people';
        while (!document.querySelector('.PeopleTable-row')) await new Promise((resolve) => setTimeout(resolve));
        await ${painted};
        const time = performance.now() - start;
        location.hash = '#/settings';
        while (document.querySelector('.PeopleTable-row')) await new Promise((resolve) => setTimeout(resolve));
        return time;
      })()`),
  );
  await app.close();
  return { what: 'A list of 10,000, from another view', ...times, unit: 'ms', limit: 1.6 };
}

/** A stopped worker starts and sets the badge. */
export async function benchWorker(browser: KithChromium, floor: string): Promise<Figure> {
  const floorPage = await browser.context.newPage();
  await floorPage.goto(`${floor}/popup.html`);
  const kithPage = await browser.open('manifest.json');
  const times = await interleave(
    ROUNDS,
    () => timeWake(browser, floorPage, new URL(floor).host),
    () => timeWake(browser, kithPage, browser.extensionId),
  );
  await floorPage.close();
  await kithPage.close();
  return { what: 'Worker wakes and sets the badge', ...times, unit: 'ms', limit: 1.5 };
}

async function timeWake(browser: KithChromium, page: Page, id: string): Promise<number> {
  await browser.stopWorker(id);
  await page.evaluate(() => chrome.action.setBadgeText({ text: '' }));
  const session = await browser.context.newCDPSession(page);
  try {
    await session.send('ServiceWorker.enable');
    const badge = page.evaluate(async () => {
      const start = performance.now();
      while ((await chrome.action.getBadgeText({})) === '') {
        await new Promise((resolve) => setTimeout(resolve));
      }
      return performance.now() - start;
    });
    await session.send('ServiceWorker.startWorker', { scopeURL: `chrome-extension://${id}/` });
    return await badge;
  } finally {
    await session.detach();
  }
}
