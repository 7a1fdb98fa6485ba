/** Rows that a spreadsheet took for one cell each, and quoted as a whole: `"Ana,""Ruiz, PhD"",ana@example.org"`. */
import { knownTitles } from './columns';
import { mendRow } from './mend-row';
import type { Row } from './rows';

/** @returns the rows, those that are one cell in cells where they fit the header. */
export function unwrapRows(rows: readonly Row[], separator: string): Row[] {
  const [header] = rows.map(({ cells }) => cells);
  const titles = unwrapped(header ?? [], separator);
  const width = header?.length === 1 && knownTitles(titles) < 2 ? 1 : titles.length;
  if (width < 2) return [...rows];
  return rows.map((row) => {
    if (row.cells.length > 1) return row;
    const cells = unwrapped(row.cells, separator);
    return cells.length === width ? { ...row, cells } : row;
  });
}

function unwrapped(cells: readonly string[], separator: string): string[] {
  const [cell = '', ...others] = cells;
  const isWhole = others.length === 0 && cell.includes(separator) && !cell.includes('\n');
  return isWhole ? mendRow(cell, 0, separator, 0).cells : [...cells];
}
