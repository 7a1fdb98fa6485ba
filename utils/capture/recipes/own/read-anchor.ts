/** Looks for a value in one place of a recipe of the user's own. */
import type { Anchor } from '../../../domain/user-recipe';
import type { Page } from '../../page';
import { isMasked, isMeaningful } from '../../text/clean';
import { bareWords } from '../../text/headlines';
import { findAll, linesIn, openScope, type Scope } from '../engine/scope';
import type { Recipe } from '../recipe';

/** The whole page is read: the user pointed where they wanted. */
const WHOLE_PAGE: Recipe = {
  id: 'own',
  version: '1',
  stack: [],
  main: ['body'],
  exclude: [],
  card: [],
  fields: {},
  machineReadable: false,
  cardLines: false,
  sections: [],
  contact: [],
  items: [],
  proofs: [],
  ids: [],
  self: [],
  promotions: [],
  expect: { must: ['name'], should: [] },
};

/** A place that fits half the page is none. */
const TRIED_MAX = 200;

/** The page as the engine reads it. */
export function openPage(page: Page): Scope {
  return openScope(page, WHOLE_PAGE, { slug: null, canonical: '' }, []);
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
export function readAnchor(scope: Scope, anchor: Anchor): string | null {
  let tried = 0;
  for (const element of findAll(scope, anchor)) {
    if (scope.page.budget.isSpent) return null;
    if (!isLabelled(scope, element, anchor)) continue;
    tried += 1;
    if (tried > TRIED_MAX) return null;
    const value = valueIn(scope, element, anchor);
    if (value === null || !isMeaningful(value) || isMasked(value)) continue;
    if (anchor.shape === undefined || anchor.shape === shapeOf(value)) return value;
  }
  return null;
}

/** The lines of one element, paragraphs taken apart. */
export function singleLines(scope: Scope, element: Element): string[] {
  return linesIn(scope, element).flatMap(({ text }) => text.split(/\n+/));
}

/** The line that stands just before an element's first; null at the top of the page. */
export function lineBefore(scope: Scope, element: Element): string | null {
  const first = firstLines(scope).get(element);
  const before = first === undefined ? undefined : scope.lines[first - 1];
  return before?.text.split(/\n+/).at(-1) ?? null;
}

/** Whether what stands before an element is what should; a label on the line itself is told later. */
function isLabelled(scope: Scope, element: Element, { after, line, part }: Anchor): boolean {
  if (after === undefined || isOnLine(part)) return true;
  const label = line ? singleLines(scope, element)[line - 1] : lineBefore(scope, element);
  return bareWords(label ?? '') === bareWords(after);
}

/** "Office: Leeds" has its label on the line itself. */
function isOnLine(part: Anchor['part']): boolean {
  return part?.by === ': ' && part.at > 0;
}

function valueIn(scope: Scope, element: Element, { line, part, after }: Anchor): string | null {
  const lines = singleLines(scope, element);
  const whole = line === undefined ? lines.join('\n') : lines[line];
  if (whole === undefined || part === undefined) return whole ?? null;
  const pieces = whole.split(part.by);
  const label = pieces[part.at - 1] ?? '';
  if (after !== undefined && isOnLine(part) && bareWords(label) !== bareWords(after)) return null;
  return pieces[part.at]?.trim() ?? null;
}

const FIRST_LINES = new WeakMap<Scope, Map<Element, number>>();

/** For every element the first of the page's lines that is in it. */
function firstLines(scope: Scope): Map<Element, number> {
  let first = FIRST_LINES.get(scope);
  if (first === undefined) {
    first = new Map();
    for (const [index, line] of scope.lines.entries()) {
      let at: Element | null = line.element;
      for (; at && !first.has(at); at = at.parentElement) first.set(at, index);
    }
    FIRST_LINES.set(scope, first);
  }
  return first;
}
