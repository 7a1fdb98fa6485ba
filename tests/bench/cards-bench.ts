/** A file of 10,000 cards read into people, beside unfolding its lines. */
import { bundleScript } from '../support/bundle.ts';
import type { KithChromium } from '../support/chromium.ts';
import { manyCards } from '../support/many-cards.ts';
import { type Figure, interleave } from './measure.ts';

const CARDS = 10_000;
const ROUNDS = 9;
/** The goal is 7; most of the time goes into the people, each with every line that Kith has no field for. */
const LIMIT = 25;

export async function benchCards(browser: KithChromium): Promise<Figure> {
  const page = await browser.open('manifest.json');
  const script = await bundleScript('tests/bench/cards-in-page.ts', 'cards');
  await page.evaluate(`(() => { ${script}; globalThis.cards = cards; })()`);
  await page.evaluate((text) => Object.assign(globalThis, { vcf: text }), manyCards(CARDS));
  const figure = await interleave(
    ROUNDS,
    () => page.evaluate<number>('cards.timeUnfold(vcf)'),
    () => page.evaluate<number>('cards.timeCards(vcf)'),
  );
  await page.close();
  return { what: 'People of a file of cards, 10,000', ...figure, unit: 'ms', limit: LIMIT };
}
