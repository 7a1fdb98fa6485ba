/** The part of the page a recipe reads: its main area without neighbours, menus and dialogs. */
import type { Page } from '../../page';
import { HIDDEN_ATTRIBUTE } from '../../page';
import { bareWords } from '../../text/headlines';
import { isUnseen, type Line, readLines } from '../../text/lines';
import type { Place, Recipe } from '../recipe';

export interface Scope {
  page: Page;
  recipe: Recipe;
  /** The subject's name in the address, decoded. */
  slug: string | null;
  /** The site's form of a person's address, with `{slug}`. */
  canonical: string;
  main: Element;
  /** The lines of `main`; long pages are slow to read, so only what asks for them pays. */
  readonly lines: Line[];
  /** Lines by the element they were read from. */
  read: Map<Element, Line[]>;
  /** True for what a recipe leaves out. */
  skip(element: Element): boolean;
  /** Section titles of every kind and language, bare. */
  titles: ReadonlySet<string>;
}

/**
 * Finds the main area and what to leave out of it.
 *
 * @param titles - every section title the site is known to use.
 */
export function openScope(
  page: Page,
  recipe: Recipe,
  at: { slug: string | null; canonical: string },
  titles: Iterable<string>,
): Scope {
  const { document } = page;
  const excluded = new Set(
    recipe.exclude.length ? document.querySelectorAll(recipe.exclude.join(',')) : [],
  );
  const skip = (element: Element) => excluded.has(element);
  const main = findMain(document, recipe.main) ?? document.body;
  return {
    page,
    recipe,
    slug: at.slug,
    canonical: at.canonical,
    main,
    get lines() {
      return linesIn(this, main);
    },
    read: new Map(),
    skip,
    titles: new Set([...titles].map(bareWords)),
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
  scope: Scope,
  place: Pick<Place, 'css'>,
  root: Element = scope.main,
): Generator<Element> {
  const css = selectorFor(place.css, scope.slug);
  if (css === null) return;
  for (const element of root.querySelectorAll(css)) if (isInScope(scope, element)) yield element;
}

/** Whether an element is seen and nothing around it is left out. */
export function isInScope(scope: Scope, element: Element): boolean {
  for (
    let at: Element | null = element;
    at && at !== scope.main.parentElement;
    at = at.parentElement
  ) {
    if (scope.skip(at) || isUnseen(at)) return false;
  }
  return true;
}

/** The lines within an element, in page order. */
export function linesIn(scope: Scope, element: Element): Line[] {
  let lines = scope.read.get(element);
  if (lines === undefined) {
    lines = readLines(element, scope.skip);
    scope.read.set(element, lines);
  }
  return lines;
}

/** Whether a text is a section's title, with or without a count behind it. */
export function isSectionTitle(scope: Scope, text: string): boolean {
  return text.length <= 60 && scope.titles.has(bareWords(text.replace(/\s*\(?\d+\)?$/u, '')));
}
