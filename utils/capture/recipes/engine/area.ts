/** The part of a page a recipe reads: its main area without neighbours, menus and dialogs. */
import type { Page } from '../../page';
import { HIDDEN_ATTRIBUTE } from '../../page';
import { cleanText } from '../../text/clean';
import { isUnseen, type Line, lineText, readLines } from '../../text/lines';
import type { FieldRule, Place } from '../recipe';

export interface Area {
  page: Page;
  /** The subject's name in the address, decoded; null on pages of several people. */
  slug: string | null;
  main: Element;
  /** Lines by the element they were read from. */
  read: Map<Element, Line[]>;
  /** True for what the recipe leaves out, and for everything once the page's time is spent. */
  skip(element: Element): boolean;
}

/**
 * Finds the main area and what to leave out of it.
 *
 * @param places - `main` in order, the first that a person sees holds the area; `exclude` is never in it.
 */
export function openArea(
  page: Page,
  places: { main: string[]; exclude: string[] },
  slug: string | null,
): Area {
  const { document, budget } = page;
  const excluded = new Set(
    places.exclude.length ? document.querySelectorAll(places.exclude.join(',')) : [],
  );
  return {
    page,
    slug,
    main: findMain(document, places.main) ?? document.body,
    read: new Map(),
    skip: (element) => excluded.has(element) || budget.isSpent,
  };
}

function findMain(document: Document, selectors: string[]): Element | null {
  for (const css of selectors) {
    for (const element of document.querySelectorAll(css)) {
      if (element.closest(`[${HIDDEN_ATTRIBUTE}], [hidden]`) === null && hasText(element))
        return element;
    }
  }
  return null;
}

function hasText(element: Element): boolean {
  return /\S/.test(element.textContent ?? '');
}

/** Replaces `{slug}` in a selector; a selector that needs a slug finds nothing without one. */
export function selectorFor(css: string, slug: string | null): string | null {
  if (!css.includes('{slug}')) return css;
  if (slug === null) return null;
  // Links spell a slug of other letters in percent signs.
  return [...new Set([slug, encodeURIComponent(slug)])]
    .map((spelt) => css.replaceAll('{slug}', spelt.replace(/["\\]/g, '\\$&')))
    .join(', ');
}

/** Elements of a place that a person sees and the recipe does not leave out, in page order. */
export function* findAll(
  area: Area,
  place: Pick<Place, 'css'>,
  root: Element = area.main,
): Generator<Element> {
  const css = selectorFor(place.css, area.slug);
  if (css === null) return;
  for (const element of root.querySelectorAll(css)) if (isInScope(area, element)) yield element;
}

/** Whether an element is seen and nothing around it is left out. */
export function isInScope(area: Area, element: Element): boolean {
  for (
    let at: Element | null = element;
    at && at !== area.main.parentElement;
    at = at.parentElement
  ) {
    if (area.skip(at) || isUnseen(at)) return false;
  }
  return true;
}

/** The lines within an element, in page order. */
export function linesIn(area: Area, element: Element): Line[] {
  let lines = area.read.get(element);
  if (lines === undefined) {
    lines = readLines(element, area.skip);
    area.read.set(element, lines);
  }
  return lines;
}

/** The value a place holds, clean and on one line. */
export function fieldText(area: Area, element: Element, rule: FieldRule): string {
  if (rule.attribute) return cleanText(element.getAttribute(rule.attribute) ?? '', 2_048);
  const own = linesIn(area, element);
  const text =
    own.length > 0
      ? own.map((line) => line.text.replace(/\n+/g, ' ')).join(' ')
      : lineText(element);
  return cleanText(text);
}
