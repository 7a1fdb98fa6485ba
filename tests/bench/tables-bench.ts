/** A file of 30,000 rows taken apart, beside splitting it at line breaks and commas. */
import { bundleScript } from '../support/bundle.ts';
import type { KithChromium } from '../support/chromium.ts';
import { connectionsCsv } from '../support/connections.ts';
import { type Figure, interleave } from './measure.ts';

const ROWS = 30_000;
const ROUNDS = 9;

export async function benchTables(browser: KithChromium): Promise<Figure> {
  const page = await browser.open('manifest.json');
  const script = await bundleScript('tests/bench/tables-in-page.ts', 'tables');
  await page.evaluate(`(() => { ${script}; globalThis.tables = tables; })()`);
  await page.evaluate((text) => Object.assign(globalThis, { csv: text }), connectionsCsv(ROWS));
  const rows = await interleave(
    ROUNDS,
    () => page.evaluate<number>('tables.timeSplit(csv)'),
    () => page.evaluate<number>('tables.timeTable(csv)'),
  );
  await page.close();
  return { what: 'Rows of a CSV, 30,000', ...rows, unit: 'ms', limit: 5 };
}
