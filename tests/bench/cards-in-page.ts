/** What the benchmark of cards runs inside an extension page. */
import { readFile } from '../../utils/exchange/files';

/**
 * The least there is to do with a file: its letters, and its lines unfolded.
 *
 * @public called by its name inside the page.
 */
export function timeUnfold(cards: string): number {
  const bytes = new TextEncoder().encode(cards);
  const start = performance.now();
  const lines = new TextDecoder()
    .decode(bytes)
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/);
  const took = performance.now() - start;
  if (lines.length === 0) throw new Error('Nothing was split.');
  return took;
}

/**
 * Every person with every field.
 *
 * @public called by its name inside the page.
 */
export async function timeCards(cards: string): Promise<number> {
  const bytes = new TextEncoder().encode(cards);
  const start = performance.now();
  await readFile({ name: 'contacts.vcf', bytes });
  return performance.now() - start;
}
