/** Tables, and grids that call themselves so: a head that names the columns, or the columns' own shape. */
import type { Budget } from '../../budget';
import { cleanText } from '../../text/clean';
import { latinDigits } from '../../text/words/times';
import type { NameReading } from './name-reading';
import type { Block, Outline } from './outline';
import type { PeopleGroup, Person } from './person';
import { LIKELY, lookOfName } from './person-name';
import { type Label, labelOf } from './words/labels';
import { ORGANIZATIONS } from './words/things';

interface Row {
  block: Block;
  /** By column; a cell over several stands in each. */
  cells: (Block | undefined)[];
}

const COLUMNS_MAX = 40;

/** @returns one group a table; tables whose columns hold no names give none. */
export function tablesIn(
  outline: Outline,
  readings: readonly (NameReading | null)[],
  budget: Budget,
): PeopleGroup[] {
  const rows = new Map<Element, Row[]>();
  const carried = new Map<Element, { cell: Block; left: number }[]>();
  for (const block of outline.blocks) {
    if (budget.isSpent) break;
    if (!isRow(block.element)) continue;
    const table = block.element.closest('table, [role="table"], [role="grid"]');
    if (table === null) continue;
    const known = rows.get(table) ?? [];
    const carry = carried.get(table) ?? [];
    known.push({ block, cells: cellsOf(block, carry) });
    rows.set(table, known);
    carried.set(table, carry);
  }
  return [...rows.values()].flatMap((all) => peopleIn(all, outline, readings));
}

function isRow(element: Element): boolean {
  return element.localName === 'tr' || element.getAttribute('role') === 'row';
}

function cellsOf(row: Block, carry: { cell: Block; left: number }[]): (Block | undefined)[] {
  const cells: (Block | undefined)[] = [];
  const own = row.children.filter(({ element }) => isCell(element));
  let column = 0;
  const place = () => {
    for (let from = carry[column]; from !== undefined && from.left > 0; from = carry[column]) {
      cells[column] = from.cell;
      from.left -= 1;
      column += 1;
    }
  };
  for (const cell of own) {
    place();
    const wide = spanOf(cell.element, 'colspan');
    const tall = spanOf(cell.element, 'rowspan');
    for (let index = 0; index < wide && column < COLUMNS_MAX; index += 1) {
      cells[column] = cell;
      if (tall > 1) carry[column] = { cell, left: tall - 1 };
      column += 1;
    }
  }
  place();
  return cells;
}

function isCell(element: Element): boolean {
  return (
    /^t[dh]$/.test(element.localName) ||
    /^(?:cell|gridcell|columnheader|rowheader)$/.test(element.getAttribute('role') ?? '')
  );
}

function spanOf(element: Element, name: string): number {
  const span = Number(element.getAttribute(name) ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, 200) : 1;
}

function isHeadCell({ element }: Block): boolean {
  return element.localName === 'th' || element.getAttribute('role') === 'columnheader';
}

function peopleIn(
  rows: Row[],
  outline: Outline,
  readings: readonly (NameReading | null)[],
): PeopleGroup[] {
  const textOf = (cell: Block | undefined) =>
    cell
      ? outline.lines
          .slice(cell.from.line, cell.to.line)
          .map(({ text }) => text)
          .join(' ')
      : '';
  const head = headOf(rows, textOf);
  const labels = (head?.cells ?? []).map((cell) => labelOf(textOf(cell)));
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const body = rows
    .slice(head ? rows.indexOf(head) + 1 : 0)
    .filter(
      (row) => new Set(row.cells.filter((cell) => textOf(cell) !== '')).size > (width > 1 ? 1 : 0),
    );
  if (body.length === 0 || width < 2 || isOfResults(body, labels, textOf)) return [];
  const parts = [labels.indexOf('first'), labels.indexOf('last')] as const;
  const people =
    parts[0] >= 0 && parts[1] >= 0
      ? body.flatMap((row) => joined(row, parts, textOf))
      : named(body, labels, readings, textOf);
  if (people === null || people.length === 0) return [];
  const isHeaded = labels.includes('name') || parts[1] >= 0;
  return [{ people, of: body.length, labels, isHeaded }];
}

/** The row of headings: all of its cells are, or most of them announce something and none is a name. */
function headOf(rows: Row[], textOf: (cell: Block | undefined) => string): Row | undefined {
  const isSaying = ({ cells }: Row) => {
    const filled = cells.filter((cell) => cell !== undefined);
    const said = filled.filter((cell) => labelOf(textOf(cell)) !== null).length;
    const names = filled.filter((cell) => lookOfName(textOf(cell)).known).length;
    return filled.length > 1 && said * 2 >= filled.length && names === 0;
  };
  // A sheet put on the web has letters over its own head.
  const saying = rows.slice(0, 2).find(isSaying);
  if (saying) return saying;
  const cells = rows[0]?.cells.filter((cell) => cell !== undefined) ?? [];
  const isHead = cells.every(isHeadCell) || (cells.every(isBold) && !rows[1]?.cells.some(isBold));
  return cells.length > 1 && isHead ? rows[0] : undefined;
}

/** All of the cell is bold, as heads were before there was a tag for them. */
function isBold(cell: Block | undefined): boolean {
  const bold = cell?.element.querySelector('b, strong');
  return bold != null && bold.textContent?.trim() === cell?.element.textContent?.trim();
}

/** Points, times, prices: people in such a table are its athletes or its sellers. */
function isOfResults(
  rows: Row[],
  labels: (Label | null)[],
  textOf: (cell: Block | undefined) => string,
): boolean {
  return labels.some((label, column) => {
    if (label !== 'other') return false;
    const filled = rows.map((row) => latinDigits(textOf(row.cells[column]))).filter(Boolean);
    const numbers = filled.filter((text) =>
      /^[+-]?[$€£¥]?\s?[\d.,:'’h\s]+\s?(?:[€$£%sm]|pts?|kg|zł)?$/u.test(text),
    );
    return numbers.length > filled.length / 2;
  });
}

function joined(
  row: Row,
  [first, last]: readonly [number, number],
  textOf: (cell: Block | undefined) => string,
): Person[] {
  const cells = [row.cells[first], row.cells[last]] as const;
  const parts = cells.map((cell) => cleanText(textOf(cell)));
  const isEastAsian = /^[\p{Script=Han}\p{Script=Hangul}]+$/u.test(parts.join(''));
  const name = (isEastAsian ? [...parts].reverse() : parts)
    .filter(Boolean)
    .join(isEastAsian ? '' : ' ');
  const line = (cells[1] ?? cells[0])?.from.line;
  if (line === undefined || !/\p{L}/u.test(name)) return [];
  const reading: NameReading = {
    name,
    rest: '',
    place: 'whole',
    score: Math.max(LIKELY, lookOfName(name).score),
    known: true,
  };
  const columns = columnsOf(row);
  for (const cell of cells) {
    for (let index = cell?.from.line ?? 0; index < (cell?.to.line ?? 0); index += 1)
      columns.set(index, -1);
  }
  return [{ from: row.block.from, to: row.block.to, line, reading, columns }];
}

/** @returns null where no column holds names. */
function named(
  rows: Row[],
  labels: (Label | null)[],
  readings: readonly (NameReading | null)[],
  textOf: (cell: Block | undefined) => string,
): Person[] | null {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  let best = -1;
  let columns = 0;
  let most = 0;
  for (let column = 0; column < width; column += 1) {
    const label = labels[column] ?? null;
    if (label !== null && !['name', 'role', 'last'].includes(label)) continue;
    const filled = rows.filter((row) => textOf(row.cells[column]) !== '');
    let score = 0;
    let likely = 0;
    for (const row of filled) {
      const own = readingIn(row.cells[column], readings)?.[1].score ?? 0;
      score += own;
      if (own >= (label === 'name' ? 0.1 : LIKELY)) likely += 1;
    }
    if (likely < filled.length * 0.6 || filled.length === 0) continue;
    // Names in several columns without a head: its cells are cards.
    columns += 1;
    const worth = (score / rows.length) * (label === 'name' ? 3 : label === 'role' ? 0.5 : 1);
    if (worth > most) [best, most] = [column, worth];
  }
  if (best < 0 || (columns > 1 && labels[best] == null)) return null;
  return rows.flatMap((row) => {
    const found =
      readingIn(row.cells[best], readings) ??
      (labels[best] === 'name' ? anyIn(row.cells[best], textOf) : null);
    if (found === null) return [];
    const [line, reading] = found;
    return [{ from: row.block.from, to: row.block.to, line, reading, columns: columnsOf(row) }];
  });
}

function readingIn(
  cell: Block | undefined,
  readings: readonly (NameReading | null)[],
): [number, NameReading] | null {
  for (
    let line = cell?.from.line ?? 0;
    line < Math.min(cell?.to.line ?? 0, (cell?.from.line ?? 0) + 3);
    line += 1
  ) {
    const reading = readings[line];
    if (reading) return [line, reading];
  }
  return null;
}

/** Under a head that says names, a text of any shape is one. */
function anyIn(
  cell: Block | undefined,
  textOf: (cell: Block | undefined) => string,
): [number, NameReading] | null {
  const name = cleanText(textOf(cell));
  const isName = cell && name.length <= 60 && /\p{L}/u.test(name) && !/[\d@]/u.test(name);
  if (!isName || ORGANIZATIONS.isIn(name)) return null;
  return [cell.from.line, { name, rest: '', place: 'whole', score: 0.15, known: false }];
}

function columnsOf({ cells }: Row): Map<number, number> {
  const columns = new Map<number, number>();
  for (const [column, cell] of cells.entries()) {
    for (let line = cell?.from.line ?? 0; line < (cell?.to.line ?? 0); line += 1)
      columns.set(line, column);
  }
  return columns;
}
