/** Tables that would take a reader minutes: looked for by counting a few bytes, before a cell is read. */
import { ImportFileError, type ImportProblem } from '../../domain/file-errors';

/** By byte, how many a file may have, in quotes or not: a hundred cells in each of 100,000 rows, all quoted, and letters of many lines. */
const MOST: Record<string, [most: number, problem: ImportProblem]> = {
  '\n': [5_000_000, 'tooManyRows'],
  '\r': [5_000_000, 'tooManyRows'],
  ',': [10_000_000, 'tooManyRows'],
  ';': [10_000_000, 'tooManyRows'],
  '\t': [10_000_000, 'tooManyRows'],
  '|': [10_000_000, 'tooManyRows'],
  '"': [40_000_000, 'tooWide'],
};

/**
 * @param name - the file's, for the error.
 * @param bytes - hostile, in any encoding that writes these marks as ASCII does, or as two bytes of which one is.
 * @throws {ImportFileError} `tooManyRows` or `tooWide`.
 */
export function refuseTableBombs(name: string, bytes: Uint8Array): void {
  const left = new Float64Array(256).fill(Number.POSITIVE_INFINITY);
  for (const [mark, [most]] of Object.entries(MOST)) left[mark.charCodeAt(0)] = most;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    const rest = (left[byte] ?? 0) - 1;
    left[byte] = rest;
    if (rest < 0)
      throw new ImportFileError(MOST[String.fromCharCode(byte)]?.[1] ?? 'tooWide', name);
  }
}
