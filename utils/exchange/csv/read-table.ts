/** The bytes of a table as rows, whatever encoding, line breaks and separator it was saved with. */
import { ImportFileError } from '../../domain/file-errors';
import type { ImportWarning, ReadOptions } from '../imported';
import { LIMITS } from '../limits';
import { textOfBytes } from '../text-of-bytes';
import { type Row, rowsOf } from './rows';
import { separatorOf } from './separator';
import { unwrapRows } from './unwrap-rows';

/** Cells of all rows together: what a table of this many takes in memory is the most a page should. */
const CELLS_MOST = 10_000_000;

/**
 * @param name - the file's, for errors.
 * @returns its rows, blank ones left out, and what is wrong with the file as such.
 * @throws {ImportFileError} for a file that is empty or more than `LIMITS` allows.
 */
export async function readTable(
  name: string,
  bytes: Uint8Array,
  { rest }: ReadOptions,
): Promise<{ rows: Row[]; warnings: ImportWarning[] }> {
  if (bytes.length > LIMITS.bytes) throw new ImportFileError('tooBig', name);
  const decoded = textOfBytes(bytes);
  const text = decoded.text.includes('\r') ? decoded.text.replace(/\r\n?/g, '\n') : decoded.text;
  const { separator, start } = separatorOf(text);
  const rows: Row[] = [];
  let cells = 0;
  for (const lot of rowsOf(text, separator, name, start)) {
    for (const row of lot) {
      cells += row.cells.length;
      rows.push(row);
    }
    if (cells > CELLS_MOST) throw new ImportFileError('tooManyRows', name, rows.at(-1)?.line);
    await rest?.();
  }
  if (rows.length === 0) throw new ImportFileError('empty', name);
  const warnings = rows
    .filter(({ isMended }) => isMended)
    .map(({ line }) => ({ line, reason: 'quote' as const }));
  const { lostOn } = decoded;
  return {
    rows: unwrapRows(rows, separator),
    warnings: lostOn === null ? warnings : [{ line: lostOn, reason: 'encoding' }, ...warnings],
  };
}
