/**
 * The rows of a table in lots, each row with the line it begins on. PapaParse reads what is well formed;
 * where it finds a quotation mark in the wrong place, that one row is mended (mend-row.ts) and reading goes
 * on behind it, so that a single mark costs nobody else.
 */
import Papa, { type ParseResult } from 'papaparse';
import { ImportFileError } from '../../domain/file-errors';
import type { ImportedPerson, Warn } from '../imported';
import { LIMITS } from '../limits';
import { mendRow } from './mend-row';

export interface Row {
  cells: string[];
  /** From 1. */
  line: number;
  /** Set where a quotation mark of the row was never closed, or stood in the wrong place. */
  isMended?: true;
}

/** Makes a person of a row; null where it names nobody. */
export type ReadRow = (row: Row, warn: Warn) => ImportedPerson | null;

/** Rows to a lot. */
const LOT = 250;

/** In UTF-16 units: what is looked at at once; after a broken row; and at most for a row that goes on and on. */
const WINDOW = { first: 1 << 15, mended: 1 << 11, most: 1 << 22 };

/**
 * Rows of a table, blank ones left out.
 *
 * @param text - with `\n` as its only line break.
 * @param file - its name, for errors.
 * @param start - where the table begins: 0, or behind a first line that is none of it.
 * @throws {ImportFileError} for more rows, cells or text in a cell than `LIMITS` allows, before they are taken in.
 */
export function* rowsOf(
  text: string,
  separator: string,
  file: string,
  start = 0,
): Generator<Row[]> {
  let [at, line, count, size, width] = [start, start === 0 ? 1 : 2, 0, WINDOW.first, 2];
  while (at < text.length) {
    const lot = nextLot(text, at, separator, size);
    if (lot === null) {
      // Its cells are counted before more of it is taken in.
      measured(parse(text.slice(at, at + size), separator, true).data[0] ?? [], file, line);
      size *= 4;
      continue;
    }
    const rows: Row[] = [];
    for (const cells of lot.data) {
      rows.push({ cells, line });
      line += 1 + measured(cells, file, line);
      if (cells.length > 1) width = cells.length;
    }
    at = lot.end;
    size = WINDOW.first;
    if (lot.isBroken) {
      const mended = mendRow(text, at, separator, width);
      measured(mended.cells, file, line);
      rows.push({ cells: mended.cells, line, isMended: true });
      line += mended.lines;
      at = mended.end;
      size = WINDOW.mended;
    }
    count += rows.length;
    if (count > LIMITS.rows) throw new ImportFileError('tooManyRows', file, line);
    yield rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  }
}

/** Whether a row has as many cells as the header; blank ones behind the last do not count. */
export function hasWidth({ cells }: Row, width: number): boolean {
  return cells.length >= width && cells.slice(width).every((cell) => cell.trim() === '');
}

/** Whether a row is the header once more: files put together from several have it in their midst. */
export function repeats({ cells }: Row, titles: readonly string[]): boolean {
  return (
    cells.length >= titles.length && titles.every((title, at) => cells[at]?.trim() === title.trim())
  );
}

/** Well-formed rows from a place on. */
interface Lot {
  data: string[][];
  /** Where they end. */
  end: number;
  /** Whether the row that begins there is not well formed. */
  isBroken: boolean;
}

/** @returns null where the row goes on behind what was looked at. */
function nextLot(text: string, at: number, separator: string, size: number): Lot | null {
  const isEnd = at + size >= text.length;
  const part = text.slice(at, at + size);
  const { data, errors, meta } = parse(part, separator, isEnd);
  const broken = errors[0]?.row;
  if (broken !== undefined && broken < data.length) {
    if (broken === 0) return { data: [], end: at, isBroken: true };
    const sound = parse(part, separator, isEnd, broken);
    return { data: sound.data, end: at + sound.meta.cursor, isBroken: true };
  }
  if (data.length > 0) return { data, end: at + meta.cursor, isBroken: false };
  return broken === 0 || size >= WINDOW.most ? { data: [], end: at, isBroken: true } : null;
}

/** @param isEnd - whether the last row ends with the text, or may go on behind it and is left for later. */
function parse(part: string, separator: string, isEnd: boolean, most = LOT): ParseResult<string[]> {
  // Its fast mode skips a row when it stops at `preview`.
  const config = { delimiter: separator, newline: '\n', fastMode: false, preview: most } as const;
  return new Papa.Parser(config).parse(part, 0, !isEnd);
}

/**
 * @returns how many line breaks are in the cells.
 * @throws {ImportFileError} for more cells, or more in one, than `LIMITS` allows.
 */
function measured(cells: readonly string[], file: string, line: number): number {
  let breaks = 0;
  let longest = 0;
  for (const cell of cells) {
    if (cell.length > longest) longest = cell.length;
    if (cell.includes('\n')) breaks += cell.split('\n').length - 1;
  }
  if (cells.length > LIMITS.cells || longest > LIMITS.cell)
    throw new ImportFileError('tooWide', file, line);
  return breaks;
}
