/** The board with 2,000 cards in one column, beside a bare column that makes only the cards in sight. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KithChromium } from '../support/chromium.ts';
import { type Figure, interleave } from './measure.ts';

const ROUNDS = 7;
const CARDS = 2_000;

/** Scrolls a column from end to end in long steps, each until it is painted: milliseconds a step. */
const WALK = `async (column) => {
  const steps = 40;
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  column.scrollTop = 0;
  await painted();
  const start = performance.now();
  for (let step = 1; step <= steps; step++) {
    column.scrollTop = ((column.scrollHeight - column.clientHeight) * step) / steps;
    await painted();
  }
  return (performance.now() - start) / steps;
}`;

/** Of the people of the other figures every fifth has been written to: 2,000 stand in one column. */
export async function benchBoard(browser: KithChromium): Promise<Figure> {
  const app = await browser.open('options.html#/board');
  const column = '[aria-labelledby="board-sent"]';
  await app.waitForSelector(`${column} .BoardCard`);
  const floor = readFileSync(join(import.meta.dirname, 'floor/cards.js'), 'utf8');
  const times = await interleave(
    ROUNDS,
    () =>
      app.evaluate<number>(
        `(async () => { ${floor}; floorCards.show(${CARDS}); const time = await (${WALK})(document.getElementById('floor-cards')); floorCards.hide(); return time; })()`,
      ),
    () => app.evaluate<number>(`(${WALK})(document.querySelector('${column} .BoardColumn-body'))`),
  );
  await app.close();
  return { what: 'A step through 2,000 cards of the board', ...times, unit: 'ms', limit: 1.6 };
}
