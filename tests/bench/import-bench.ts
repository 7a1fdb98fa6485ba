/** 30,000 connections brought in: the whole pipeline beside the same one on bare IndexedDB, and its longest task. */
import type { Page } from '@playwright/test';
import { bundleScript } from '../support/bundle.ts';
import type { KithChromium } from '../support/chromium.ts';
import { connectionsCsv } from '../support/connections.ts';
import type * as InPage from './import-in-page.ts';
import { type Figure, interleave } from './measure.ts';

const CONNECTIONS = 30_000;
const ROUNDS = 3;

type Timed = Awaited<ReturnType<typeof InPage.timeImport>>;

/** An extension page with the in-page verbs at `imports`, and a file of invented connections. */
async function pageWithFile(browser: KithChromium): Promise<Page> {
  const page = await browser.open('manifest.json');
  const script = await bundleScript('tests/bench/import-in-page.ts', 'imports');
  await page.evaluate(`(() => { ${script}; globalThis.imports = imports; })()`);
  const csv = connectionsCsv(CONNECTIONS);
  await page.evaluate((text) => Object.assign(globalThis, { csv: text }), csv);
  return page;
}

export async function benchImport(browser: KithChromium): Promise<Figure[]> {
  const page = await pageWithFile(browser);
  const tasks: number[] = [];
  const run = (verb: keyof typeof InPage) => page.evaluate<Timed>(`imports.${verb}(csv)`);
  const whole = await interleave(
    ROUNDS,
    async () => (await run('timeBareImport')).took,
    async () => {
      const { took, longest, people } = await run('timeImport');
      if (people !== CONNECTIONS) throw new Error(`${people} people were imported.`);
      tasks.push(longest);
      return took;
    },
  );
  const { again, back } = await page.evaluate<Awaited<ReturnType<typeof InPage.timeAgainAndBack>>>(
    'imports.timeAgainAndBack(csv)',
  );
  await page.close();
  const of = '30,000 connections';
  // Of the calmest round: whatever else the machine does only makes tasks longer.
  const longest = (what: string, kith: number): Figure => ({
    what: `Longest task, ${what}`,
    floor: null,
    kith,
    unit: 'ms',
    limit: 100,
  });
  return [
    { what: `${of} imported`, ...whole, unit: 'ms', limit: 1.2 },
    longest('importing', Math.min(...tasks)),
    { what: `${of} once more`, floor: whole.kith, kith: again.took, unit: 'ms', limit: 1 },
    longest('once more', again.longest),
    { what: `${of} taken back`, floor: whole.kith, kith: back.took, unit: 'ms', limit: 2 },
    longest('taking back', back.longest),
  ];
}
