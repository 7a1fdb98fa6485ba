/** Looks for a value in one place of a recipe of the user's own. */
import type { Anchor } from '../../../domain/user-recipe';
import type { Page } from '../../page';
import { isMasked, isMeaningful } from '../../text/clean';
import { bareWords } from '../../text/headlines';
import { type Area, findAll, linesIn, openArea } from '../engine/area';

/** A place that fits half the page is none. */
const TRIED_MAX = 200;

/** The page as the engine reads it: all of it, since the user pointed where they wanted. */
export function openPage(page: Page): Area {
  return openArea(page, { main: ['body'], exclude: [] }, null);
}

/** What kind of text a value is, in any language. */
export function shapeOf(text: string): NonNullable<Anchor['shape']> {
  if (/\S@\S|:\/\/|^www\./.test(text)) return 'address';
  return (text.match(/\p{N}/gu)?.length ?? 0) * 2 > text.replace(/\s/g, '').length
    ? 'number'
    : 'words';
}

/**
 * The first value a place holds.
 *
 * @returns clean text; null where nothing of the right kind stands there.
 */
export function readAnchor(area: Area, anchor: Anchor): string | null {
  let tried = 0;
  for (const element of findAll(area, anchor)) {
    if (area.page.budget.isSpent) return null;
    if (!isLabelled(area, element, anchor)) continue;
    tried += 1;
    if (tried > TRIED_MAX) return null;
    const value = valueIn(area, element, anchor);
    if (value === null || !isMeaningful(value) || isMasked(value)) continue;
    if (anchor.shape === undefined || anchor.shape === shapeOf(value)) return value;
  }
  return null;
}

/** The lines of one element, paragraphs taken apart. */
export function singleLines(area: Area, element: Element): string[] {
  return linesIn(area, element).flatMap(({ text }) => text.split(/\n+/));
}

/** The line that stands just before an element's first; null at the top of the page. */
export function lineBefore(area: Area, element: Element): string | null {
  const first = firstLines(area).get(element);
  const before = first === undefined ? undefined : linesIn(area, area.main)[first - 1];
  return before?.text.split(/\n+/).at(-1) ?? null;
}

/** Whether what stands before an element is what should; a label on the line itself is told later. */
function isLabelled(area: Area, element: Element, { after, line, part }: Anchor): boolean {
  if (after === undefined || isOnLine(part)) return true;
  const label = line ? singleLines(area, element)[line - 1] : lineBefore(area, element);
  return bareWords(label ?? '') === bareWords(after);
}

/** "Office: Leeds" has its label on the line itself. */
function isOnLine(part: Anchor['part']): boolean {
  return part?.by === ': ' && part.at > 0;
}

function valueIn(area: Area, element: Element, { line, part, after }: Anchor): string | null {
  const lines = singleLines(area, element);
  const whole = line === undefined ? lines.join('\n') : lines[line];
  if (whole === undefined || part === undefined) return whole ?? null;
  const pieces = whole.split(part.by);
  const label = pieces[part.at - 1] ?? '';
  if (after !== undefined && isOnLine(part) && bareWords(label) !== bareWords(after)) return null;
  return pieces[part.at]?.trim() ?? null;
}

const FIRST_LINES = new WeakMap<Area, Map<Element, number>>();

/** For every element the first of the page's lines that is in it. */
function firstLines(area: Area): Map<Element, number> {
  let first = FIRST_LINES.get(area);
  if (first === undefined) {
    first = new Map();
    for (const [index, line] of linesIn(area, area.main).entries()) {
      let at: Element | null = line.element;
      for (; at && !first.has(at); at = at.parentElement) first.set(at, index);
    }
    FIRST_LINES.set(area, first);
  }
  return first;
}
