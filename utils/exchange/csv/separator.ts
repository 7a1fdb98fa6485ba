/** What stands between the cells of a table: a comma, or what spreadsheets use where a comma is in numbers. */
import { ImportFileError } from '../../domain/file-errors';
import { knownTitles } from './columns';
import { type Row, rowsOf } from './rows';
import { unwrapRows } from './unwrap-rows';

const SEPARATORS = [',', ';', '\t', '|'];

/** Rows looked at. */
const LOOK = 60;

/** In UTF-16 units: a separator shows long before. */
const LOOK_TEXT = 20_000;

/**
 * @param text - with `\n` as its only line break.
 * @returns the separator, with the blank that people put behind it between quoted cells (`"Ana", "Ruiz"`), and where the table starts: behind a first line `sep=;`, which is how Excel is told.
 */
export function separatorOf(text: string): { separator: string; start: number } {
  const said = /^"?sep=([^"\n])"?\n/i.exec(text);
  if (said?.[1] !== undefined) return { separator: said[1], start: said[0].length };
  const look = text.slice(0, LOOK_TEXT);
  // A row that was cut would be broken, and its quotation marks with it.
  const sample = look.length < text.length ? look.slice(0, look.lastIndexOf('\n') + 1) : look;
  const scores = SEPARATORS.map((separator) => ({
    separator,
    score: sample.includes(separator) ? likelihood(sample, separator) : 0,
  }));
  const best = scores.reduce((most, one) => (one.score > most.score ? one : most));
  const spaced = `"${best.separator} "`;
  const isSpaced = sample.includes(spaced) && !sample.includes(`"${best.separator}"`);
  return { separator: isSpaced ? spaced.slice(1, -1) : best.separator, start: 0 };
}

/** How many titles of columns it brings forth, and how many rows agree on how many cells there are. */
function likelihood(sample: string, separator: string): number {
  const rows = sampleRows(sample, separator);
  const widths = new Map<number, number>();
  for (const { cells } of rows) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  const even = [...widths].map(([width, count]) =>
    width > 1 ? (count / rows.length) * (1 + Math.log2(width)) : 0,
  );
  const known = rows.map(({ cells }) => (cells.length > 1 ? knownTitles(cells) : 0));
  return Math.max(0, ...known) * 10 + Math.max(0, ...even);
}

function sampleRows(sample: string, separator: string): Row[] {
  try {
    return unwrapRows([...rowsOf(sample, separator, '')].flat().slice(0, LOOK), separator);
  } catch (error) {
    // Too wide by this separator: it is another, or the file is refused when it is read.
    if (error instanceof ImportFileError) return [];
    throw error;
  }
}
