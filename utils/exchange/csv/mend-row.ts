/** Reads a row whose quotation marks are not as RFC 4180 wants them: not doubled, escaped by `\`, or never closed. */

export interface MendedRow {
  cells: string[];
  /** How many lines of the file it takes. */
  lines: number;
  /** Where the next row begins. */
  end: number;
}

/** Lines that a quoted cell with a mark in the wrong place may go on for. */
const LINES_MOST = 60;

/**
 * @param text - with `\n` as its only line break.
 * @param at - where the row begins.
 * @param width - how many cells a row of this table has: a line with as many is a row of its own, never
 *   swallowed by a mark before it.
 */
export function mendRow(text: string, at: number, separator: string, width: number): MendedRow {
  let end = at - 1;
  for (let lines = 1; lines <= LINES_MOST && end < text.length; lines++) {
    const line = text.slice(end + 1, endOfLine(text, end + 1));
    if (lines > 1 && splitLoosely(line, separator).length >= width) break;
    end += 1 + line.length;
    for (const escaper of escapersIn(line)) {
      const cells = splitQuoted(text.slice(at, end), separator, escaper);
      if (cells !== null) return { cells, lines, end: end + 1 };
    }
  }
  const first = endOfLine(text, at);
  return { cells: splitLoosely(text.slice(at, first), separator), lines: 1, end: first + 1 };
}

/** What may stand before a quotation mark that is part of a cell, the likelier first. */
function escapersIn(line: string): string[] {
  if (!line.includes('"')) return [];
  return line.includes('\\"') ? ['\\', '"'] : ['"'];
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

/** @returns null where a quoted cell never ends. */
function splitQuoted(row: string, separator: string, escaper: string): string[] | null {
  return split(row, separator, escaper, false);
}

/** As {@link splitQuoted}; a mark that nobody closes is a letter like others. */
function splitLoosely(row: string, separator: string): string[] {
  return split(row, separator, '"', true) ?? [];
}

function split(row: string, separator: string, escaper: string, isLoose: boolean): string[] | null {
  const cells: string[] = [];
  let isClosed = true;
  for (let at = 0; at <= row.length; ) {
    const close = row[at] === '"' && isClosed ? closingMark(row, at + 1, separator, escaper) : null;
    if (close === -1 && !isLoose) return null;
    // What is not closed from here on is not closed from any later place either.
    if (close === -1) isClosed = false;
    const quoted = close === null || close === -1 ? null : row.slice(at + 1, close);
    const next = row.indexOf(separator, quoted === null ? at : at + 1 + quoted.length);
    const end = next === -1 ? row.length : next;
    cells.push(quoted?.replaceAll(`${escaper}"`, '"') ?? row.slice(at, end));
    at = end + separator.length;
  }
  return cells;
}

/** @returns where the mark stands that ends a quoted cell: before a separator or the row's end; -1 where none does. */
function closingMark(row: string, from: number, separator: string, escaper: string): number {
  for (let at = row.indexOf('"', from); at !== -1; at = row.indexOf('"', at + 1)) {
    if (escaper === '"' && row[at + 1] === '"') at += 1;
    else if (escaper !== '"' && row[at - 1] === escaper) continue;
    else if (endsCell(row, at + 1, separator)) return at;
  }
  return -1;
}

function endsCell(row: string, from: number, separator: string): boolean {
  let at = from;
  while (row[at] === ' ') at += 1;
  return at === row.length || row.startsWith(separator, at);
}
