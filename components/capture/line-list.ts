/** Which lines of a page the picker shows: those asked for, a screenful at a time, menus when wanted. */
import { type LinePart, type PageLine, partsOf } from '../../utils/domain/page-line';

/** How many more each "Show more" brings. */
export const LINES_SHOWN = 60;

export interface LineList {
  lines: PageLine[];
  /** How many more there are. */
  more: number;
}

/**
 * @param filter - letters that a line must hold, in any case; then menus and buttons are looked through too.
 */
export function listLines(
  lines: readonly PageLine[],
  filter: string,
  withAside: boolean,
  most: number,
): LineList {
  const wanted = filter.trim().toLocaleLowerCase();
  const fitting =
    wanted === ''
      ? lines.filter(({ isAside }) => withAside || !isAside)
      : lines.filter(({ text }) => text.toLocaleLowerCase().includes(wanted));
  return { lines: fitting.slice(0, most), more: Math.max(0, fitting.length - most) };
}

/** Where the reader is in the list: on a line, or on one of its parts. */
export interface Spot {
  index: number;
  /** -1 for the whole line. */
  part: number;
}

/**
 * Where a key leads.
 *
 * @param inward - the key that goes into a line's parts: right, or left where text runs so.
 * @returns null for a key that says nothing here.
 */
export function nextSpot(
  key: string,
  { index, part }: Spot,
  lines: readonly PageLine[],
  inward: 'ArrowRight' | 'ArrowLeft',
): Spot | null {
  const last = lines.length - 1;
  const parts = partsOf(lines[index]?.text ?? '').length;
  if (last < 0) return null;
  if (key === 'ArrowDown') return { index: Math.min(index + 1, last), part: -1 };
  if (key === 'ArrowUp') return { index: Math.max(index - 1, 0), part: -1 };
  if (key === 'PageDown') return { index: Math.min(index + 8, last), part: -1 };
  if (key === 'PageUp') return { index: Math.max(index - 8, 0), part: -1 };
  if (key === inward && parts > 0) return { index, part: Math.min(part + 1, parts - 1) };
  const isOutward = /^Arrow(Left|Right)$/.test(key) && key !== inward;
  if (isOutward && part >= 0) return { index, part: part - 1 };
  return null;
}

/** What a spot holds. */
export function spotText(lines: readonly PageLine[], { index, part }: Spot): string | null {
  const line = lines[index];
  return (part < 0 ? line?.text : partOf(line, part)?.text) ?? null;
}

export function partOf(line: PageLine | undefined, part: number): LinePart | null {
  return (line && partsOf(line.text)[part]) ?? null;
}
