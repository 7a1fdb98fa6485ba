/** What is asked of the database and of search at 10,000 and 100,000 people, beside bare primitives. */
import type { Page } from '@playwright/test';
import { bundleScript } from '../support/bundle.ts';
import type { KithChromium } from '../support/chromium.ts';
import type * as InPage from './in-page.ts';
import { type Figure, interleave, median, quantile } from './measure.ts';

export const PEOPLE = 10_000;
const MANY = 100_000;
const ROUNDS = 15;

/** An extension page with the in-page verbs at `bench`, over a database of 10,000 people. */
export async function seededPage(browser: KithChromium): Promise<Page> {
  const page = await browser.open('manifest.json');
  await page.evaluate(
    `(() => { ${await bundleScript('tests/bench/in-page.ts', 'bench')}; globalThis.bench = bench; })()`,
  );
  await page.evaluate(`bench.seed(${PEOPLE})`);
  return page;
}

export async function benchData(page: Page): Promise<Figure[]> {
  const time = (verb: keyof typeof InPage) => () => page.evaluate<number>(`bench.${verb}()`);
  const edit = await interleave(ROUNDS, time('timeRawPut'), time('timeEdit'));
  const lists = await interleave(ROUNDS, time('timeAllRows'), time('timeRoster'));
  const badge: number[] = [];
  for (let round = 0; round < ROUNDS; round++) badge.push(await time('timeBadgeCount')());
  return [
    { what: 'One edit', ...edit, unit: 'ms', limit: 3 },
    { what: 'Everyone for a list, 10,000 people', ...lists, unit: 'ms', limit: 0.25 },
    { what: 'Badge count, 10,000 people', floor: null, kith: median(badge), unit: 'ms', limit: 5 },
    ...(await benchSearch(page, PEOPLE, 4)),
    ...(await benchSearch(page, MANY, 20)),
  ];
}

async function benchSearch(page: Page, people: number, limit: number): Promise<Figure[]> {
  const { finder, recall } = await page.evaluate<ReturnType<typeof InPage.timeSearch>>(
    `bench.timeSearch(${people})`,
  );
  const among = `${people.toLocaleString('en')} people`;
  return [
    {
      what: `Search while typing, p95, ${among}`,
      floor: null,
      kith: quantile(finder, 0.95),
      unit: 'ms',
      limit,
    },
    {
      what: `Names found despite a slip, ${among}`,
      floor: null,
      kith: recall,
      unit: 'share',
      limit: 0.95,
    },
  ];
}
