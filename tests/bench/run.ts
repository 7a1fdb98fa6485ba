/**
 * Kith beside bare browser primitives, in the same run of the same browser: medians of interleaved
 * rounds and their ratios. Exits 1 when a limit is exceeded. Read the ratios, not the milliseconds.
 *
 *   npm run bench
 *   npm run bench -- imports surfaces    some of them: capture, data, surfaces, tables, cards, imports
 */
import { join } from 'node:path';
import { extensionId, KithChromium } from '../support/chromium.ts';
import { benchBackup } from './backup-bench.ts';
import { benchBoard } from './board-bench.ts';
import {
  benchCapture,
  benchDirectory,
  DIRECTORY,
  largeDirectory,
  largeProfile,
} from './capture-bench.ts';
import { benchCards } from './cards-bench.ts';
import { benchData, seededPage } from './data-bench.ts';
import { benchImport } from './import-bench.ts';
import { describeFigure, type Figure, keepsLimit } from './measure.ts';
import { benchList, benchPopup, benchWorker } from './surfaces-bench.ts';
import { benchTables } from './tables-bench.ts';

/** An extension that does the least there is to do. */
const FLOOR = join(import.meta.dirname, 'floor');

const browser = await KithChromium.launch({
  site: ({ href }) => (href === DIRECTORY ? largeDirectory() : largeProfile()),
  beside: [FLOOR],
});
const figures: Figure[] = [];
const note = (...fresh: Figure[]) => {
  for (const figure of fresh) console.log(describeFigure(figure));
  figures.push(...fresh);
};

/** Each is measured alone when it is named. */
const BENCHES = {
  capture: async () => note(await benchCapture(browser), await benchDirectory(browser)),
  data: async () => {
    const page = await seededPage(browser);
    note(...(await benchData(page)));
    await page.close();
  },
  surfaces: async () => {
    await seeded();
    const floor = `chrome-extension://${extensionId(FLOOR)}`;
    note(await benchPopup(browser, floor));
    note(await benchList(browser));
    note(await benchBoard(browser));
    note(await benchWorker(browser, floor));
  },
  tables: async () => note(await benchTables(browser)),
  cards: async () => note(await benchCards(browser)),
  imports: async () => note(...(await benchImport(browser))),
  backups: async () => note(...(await benchBackup(browser))),
};

/** The surfaces are measured over the people of `data`. */
async function seeded(): Promise<void> {
  if (asked.includes('data')) return;
  const page = await seededPage(browser);
  await page.close();
}

const named = process.argv.slice(2);
const asked = Object.keys(BENCHES).filter((name) => named.length === 0 || named.includes(name));
try {
  for (const [name, bench] of Object.entries(BENCHES)) if (asked.includes(name)) await bench();
} finally {
  await browser.close();
}
process.exitCode = figures.every(keepsLimit) ? 0 : 1;
