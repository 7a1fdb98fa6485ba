/** What stands between the cells of a table: a comma, or what spreadsheets use where a comma is in numbers. */
import { rowsOf } from './rows';

const SEPARATORS = [',', ';', '\t', '|'];

/** Rows looked at. */
const LOOK = 60;

/** In UTF-16 units: a separator shows long before. */
const LOOK_TEXT = 20_000;

/**
 * @param text - with `\n` as its only line break.
 * @param file - its name, for errors.
 * @returns the separator, and where the table starts: behind a first line `sep=;`, which is how Excel is told.
 */
export function separatorOf(text: string, file: string): { separator: string; start: number } {
  const said = /^sep=([^"\n])\n/i.exec(text)?.[1];
  if (said !== undefined) return { separator: said, start: 6 };
  const look = text.slice(0, LOOK_TEXT);
  // A row that was cut would be broken, and its quotation marks with it.
  const sample = look.length < text.length ? look.slice(0, look.lastIndexOf('\n') + 1) : look;
  const scores = SEPARATORS.map((separator) => ({
    separator,
    score: evenness(sample, separator, file),
  }));
  const best = scores.reduce((most, one) => (one.score > most.score ? one : most));
  return { separator: best.separator, start: 0 };
}

/** How many rows agree on how many cells there are, and how many those are. */
function evenness(sample: string, separator: string, file: string): number {
  if (!sample.includes(separator)) return 0;
  const widths = new Map<number, number>();
  let looked = 0;
  for (const lot of rowsOf(sample, separator, file))
    for (const { cells } of lot) {
      if (looked++ >= LOOK) break;
      widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
    }
  const scores = [...widths].map(([width, rows]) =>
    width > 1 ? (rows / looked) * (1 + Math.log2(width)) : 0,
  );
  return Math.max(0, ...scores);
}
