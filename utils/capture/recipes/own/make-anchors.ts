/**
 * From the line somebody pointed at to the places where it will stand on the next page of the kind. A
 * selector that is unique on this page says nothing of the next, so each place hangs on something that
 * means something: an attribute, a label, a heading; what hangs on position alone comes last.
 */
import type { PartAt } from '../../../domain/page-line';
import type { Anchor } from '../../../domain/user-recipe';
import type { LinePlace } from '../../page-lines';
import { type Area, linesIn } from '../engine/area';
import { hooksOf } from './hooks';
import { lineBefore, readAnchor, shapeOf, singleLines } from './read-anchor';

/** Of one field; a page seldom has more that differ. */
const MOST = 6;
/** Further out than this, what holds a line holds half the page. */
const ANCESTORS = 8;
const STEPS = 8;
const ORDER: readonly Anchor['basis'][] = [
  'microdata',
  'attribute',
  'text-shape',
  'class',
  'position',
];
const LABEL = 'dt, th, label, legend, strong, b, h2, h3, h4, h5, h6, [class*="label"]';
const LANDMARK = 'main, article, [role="main"]';

type Place = Pick<Anchor, 'css' | 'basis' | 'after'>;

/**
 * Finds the places.
 *
 * @param theirs - words of the person's values and address, which no other page will have.
 * @returns the surest first; each was tried, and finds this very text on this very page.
 */
export function anchorsFor(
  area: Area,
  place: LinePlace,
  part: PartAt | null,
  theirs: ReadonlySet<string>,
): Anchor[] {
  const element = holderOf(area, place);
  const lines = singleLines(area, element);
  const value = part ? place.text.split(part.by)[part.at]?.trim() : place.text;
  if (value === undefined) return [];
  const rest = {
    ...(lines.length > 1 ? { line: Math.max(0, lines.indexOf(place.text)) } : {}),
    ...(part ? { part } : {}),
    shape: shapeOf(value),
  };
  const found: Anchor[] = [];
  for (const one of placesOf(area, element, place, part, theirs)) {
    const anchor: Anchor = { ...one, ...rest };
    const isKnown = found.some(({ css, after }) => css === one.css && after === one.after);
    if (!isKnown && readAnchor(area, anchor) === value) found.push(anchor);
  }
  found.sort((a, b) => ORDER.indexOf(a.basis) - ORDER.indexOf(b.basis));
  return spread(found);
}

/** The innermost element with all of the line: a name may be cut into pieces. */
function holderOf(area: Area, { element, text }: LinePlace): Element {
  let at: Element | null = element;
  for (; at && at !== area.main; at = at.parentElement) {
    if (singleLines(area, at).includes(text)) return at;
  }
  return element;
}

/** Two of a kind at most: what breaks one of a kind breaks the others. */
function spread(anchors: Anchor[]): Anchor[] {
  return anchors
    .filter(
      ({ basis }, index) => anchors.slice(0, index).filter((one) => one.basis === basis).length < 2,
    )
    .slice(0, MOST);
}

function* placesOf(
  area: Area,
  element: Element,
  { text }: LinePlace,
  part: PartAt | null,
  theirs: ReadonlySet<string>,
): Generator<Place> {
  const tag = tagOf(element);
  for (const { test, basis } of hooksOf(element, theirs)) yield { css: tag + test, basis };
  for (const place of labelled(area, element, text, part)) {
    if (!isTheirs(place.after ?? '', theirs)) yield place;
  }
  let path = tag;
  let at: Element | null = element;
  for (let out = 0; at && at !== area.main && out < ANCESTORS; out += 1) {
    const beside = at.previousElementSibling;
    if (beside && out < 3) {
      const rest = path.slice(tagOf(at).length + nth(at).length);
      const next = `${tagOf(at)}${out === 0 ? '' : rest}`;
      if (/^h[1-6]$/.test(beside.localName))
        yield { css: `${beside.localName} + ${next}`, basis: 'position' };
      for (const { test, basis } of hooksOf(beside, theirs))
        yield { css: `${test} + ${next}`, basis };
    }
    const parent: Element | null = at.parentElement;
    if (parent === null || parent === area.main) break;
    for (const { test, basis } of hooksOf(parent, theirs)) {
      yield { css: `${test} ${tag}`, basis };
      yield { css: `${test} > ${exact(path, at)}`, basis };
    }
    if (parent.matches(LANDMARK)) {
      yield { css: `${tagOf(parent)} ${tag}`, basis: 'position' };
      yield { css: `${tagOf(parent)} > ${exact(path, at)}`, basis: 'position' };
    }
    path = `${tagOf(parent)}${nth(parent)} > ${exact(path, at)}`;
    at = parent;
  }
  if (/^h[1-3]$/.test(tag)) yield { css: tag, basis: 'position' };
  if (at?.parentElement === area.main && path.split(' > ').length <= STEPS)
    yield { css: `body > ${exact(path, at)}`, basis: 'position' };
}

/** By the words before it: on the line itself, or on the line before. */
function* labelled(
  area: Area,
  element: Element,
  text: string,
  part: PartAt | null,
): Generator<Place> {
  const css = tagOf(element);
  if (part?.by === ': ' && part.at > 0) {
    const after = text.split(part.by)[part.at - 1]?.trim();
    if (after && after.length <= 80) yield { css, basis: 'text-shape', after };
    return;
  }
  const lines = singleLines(area, element);
  const index = lines.indexOf(text);
  const after = index > 0 ? lines[index - 1] : lineBefore(area, element);
  if (after && after.length <= 60 && (/[:：]$/u.test(after) || isLabel(area, after)))
    yield { css, basis: 'text-shape', after };
}

/** Whether a text says something of the person, which no other page will have. */
function isTheirs(text: string, theirs: ReadonlySet<string>): boolean {
  return (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).some((word) => theirs.has(word));
}

/** Whether a line is marked as the name of what follows. */
function isLabel(area: Area, text: string): boolean {
  return linesIn(area, area.main).some(
    (line) => line.text === text && line.element.closest(LABEL) !== null,
  );
}

function tagOf(element: Element): string {
  const tag = element.localName;
  return /^[a-z][a-z0-9-]*$/.test(tag) ? tag : '';
}

/** Which of its kind an element is among its siblings; nothing where it is the only one. */
function nth(element: Element): string {
  const twins = [...(element.parentElement?.children ?? [])].filter(
    (one) => one.localName === element.localName,
  );
  return twins.length > 1 ? `:nth-of-type(${Math.min(twins.indexOf(element) + 1, 999)})` : '';
}

/** A path whose first step says which of its kind it is. */
function exact(path: string, first: Element): string {
  const tag = tagOf(first);
  return path.startsWith(`${tag}:nth`) ? path : `${tag}${nth(first)}${path.slice(tag.length)}`;
}
