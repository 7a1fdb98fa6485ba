/** All that a person sees of a page as lines in order, for pointing at: the last resort of reading. */
import type { PageLine } from '../domain/page-line';
import { isVisible, type Page } from './page';
import { isMeaningful } from './text/clean';
import { readLines } from './text/lines';

/** More is no page to look for a name on by eye. */
const LINES_MAX = 2_000;

const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
const ASIDE =
  'nav, dialog, [role="navigation"], [role="dialog"], [role="alertdialog"], [role="menu"], [role="menubar"], [role="search"], [role="contentinfo"], [role="banner"]';
/** A header or footer of an article is part of it; the page's own is not. */
const EDGE = 'header, footer';
const CONTENT = 'main, article, section, [role="main"]';
const BLOCK =
  'section, article, li, tr, dl, table, form, aside, header, footer, blockquote, figure';

/** Where a line stands: an element that holds its beginning. */
export interface LinePlace {
  element: Element;
  text: string;
}

export interface PageLines {
  lines: PageLine[];
  /** By the line's id. */
  places: LinePlace[];
}

/**
 * Reads the lines of a page.
 *
 * @returns what the page is about before menus, footers and buttons; each in the page's order, without
 *   what says nothing or says the same twice in a block.
 */
export function pageLines(page: Page): PageLines {
  const found: PageLine[] = [];
  const places: LinePlace[] = [];
  const said = new Set<string>();
  let block = 0;
  let around: Element | null = null;
  for (const { text, element, control } of readLines(
    page.document.body,
    () => page.budget.isSpent,
  )) {
    if (!isVisible(element)) continue;
    const isHeading = element.closest(HEADING) !== null;
    const box = element.closest(BLOCK);
    if (isHeading || box !== around) {
      block += 1;
      said.clear();
    }
    around = box;
    for (const line of text.split(/\n+/)) {
      if (!isMeaningful(line) || said.has(line) || places.length >= LINES_MAX) continue;
      said.add(line);
      const isAside = control || isBesides(element);
      found.push({ id: places.length, text: line, isHeading, block, isAside });
      places.push({ element, text: line });
    }
  }
  return { lines: [...found].sort((a, b) => Number(a.isAside) - Number(b.isAside)), places };
}

function isBesides(element: Element): boolean {
  if (element.closest(ASIDE) !== null) return true;
  const edge = element.closest(EDGE);
  return edge !== null && edge.closest(CONTENT) === null && edge.querySelector('h1') === null;
}
