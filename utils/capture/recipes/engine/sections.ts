/** Finds the parts of a page that hold about, positions and education. */
import type { Basis } from '../../../domain/capture-result';
import { bareWords } from '../../text/headlines';
import type { Line } from '../../text/lines';
import type { SectionRule } from '../recipe';
import { findAll, linesIn } from './area';
import { boxAround, headingsOf } from './card';
import { isSectionTitle, type Scope } from './scope';

export interface Section {
  element: Element;
  basis: Basis;
  /** Without the title, controls and links to more of the same. */
  lines: Line[];
}

/** Links that lead to more, or to what is not the entry itself. */
const ASIDE_LINK =
  /\/details\/[a-z]|skill-associations|single-media-viewer|add-edit|\/overlay\/\d|contextual-skills/i;

/** A section of more lines than the longest career is hostile or no section; the rest is not read. */
const MOST_LINES = 1000;

/**
 * Where a section may be, surest first; a hook may stand on an empty marker, so the reader goes on
 * until one of them yields something.
 *
 * @param card - the subject's card, which is no section.
 */
export function* findSections(
  scope: Scope,
  rule: SectionRule,
  card: Element | null,
): Generator<Section> {
  for (const place of rule.places) {
    for (const element of findAll(scope, place)) {
      if (card === null || !element.contains(card)) yield open(scope, element, place.basis);
    }
  }
  const titles = new Set(rule.titles.map(bareWords));
  for (const heading of headingsOf(scope)) {
    const line = linesIn(scope, heading)[0] ?? scope.lines.find((one) => one.element === heading);
    const text = line?.text ?? '';
    if (!titles.has(bareWords(text.replace(/\s*\(?\d+\)?$/u, ''))) || card?.contains(heading))
      continue;
    yield open(scope, boxAround(scope, heading), 'text-shape');
  }
}

function open(scope: Scope, element: Element, basis: Basis): Section {
  const all = linesIn(scope, element).slice(0, MOST_LINES);
  const lines = all.filter((line, index) => {
    if (index < 2 && isSectionTitle(scope, line.text)) return false;
    if (line.element.closest('button, [role="tab"], [role="menuitem"]') !== null) return false;
    const href = line.element.closest('a')?.getAttribute('href') ?? '';
    return !ASIDE_LINK.test(href);
  });
  return { element, basis, lines };
}

/** Whether the section holds more than it shows, or more than is read. */
export function hasMore(section: Section): boolean {
  return (
    section.lines.length >= MOST_LINES ||
    section.element.querySelector(
      'a[href*="/details/experience"], a[href*="/details/education"]',
    ) !== null
  );
}
