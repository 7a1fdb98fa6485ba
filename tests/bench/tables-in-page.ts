/** What the benchmark of tables runs inside an extension page. */
import { readTable } from '../../utils/exchange/csv/read-table';

/**
 * The least there is to do with a file: its letters, lines and cells.
 *
 * @public called by its name inside the page.
 */
export function timeSplit(csv: string): number {
  const bytes = new TextEncoder().encode(csv);
  const start = performance.now();
  const rows = new TextDecoder()
    .decode(bytes)
    .split('\n')
    .map((line) => line.split(','));
  const took = performance.now() - start;
  if (rows.length === 0) throw new Error('Nothing was split.');
  return took;
}

/**
 * Encoding, separator and quotation marks told, each row with its line.
 *
 * @public called by its name inside the page.
 */
export async function timeTable(csv: string): Promise<number> {
  const bytes = new TextEncoder().encode(csv);
  const start = performance.now();
  await readTable('Connections.csv', bytes, {});
  return performance.now() - start;
}
