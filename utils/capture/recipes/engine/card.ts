/** Finds the card of the person the page is about, and the element that holds their name. */
import type { Basis } from '../../../domain/capture-result';
import { bareWords } from '../../text/headlines';
import { lineText, readLines } from '../../text/lines';
import { readName } from '../../text/names';
import { findAll, linesIn } from './area';
import { isSectionTitle, type Scope } from './scope';

export interface Card {
  element: Element;
  /** Holds the name; null when the card shows none. */
  name: Element | null;
  /** What the name was recognised by. */
  basis: Basis;
}

/**
 * Finds the subject's card.
 *
 * @param titleName - the name in `document.title`, a help in choosing, never the only reason.
 * @returns null when nothing looks like one: the page is not ready, or not of a person.
 */
export function findCard(scope: Scope, titleName: string | null): Card | null {
  for (const place of scope.recipe.card) {
    for (const element of place.css === ':scope' ? [scope.main] : findAll(scope, place)) {
      const name = nameWithin(scope, element, titleName);
      if (name) return { element, name: name.element, basis: name.basis };
    }
  }
  if (!scope.recipe.cardLines) return null;
  const name = nameWithin(scope, scope.main, titleName) ?? nameLine(scope, titleName);
  return name && { element: boxAround(scope, name.element), name: name.element, basis: name.basis };
}

function nameWithin(
  scope: Scope,
  root: Element,
  titleName: string | null,
): { element: Element; basis: Basis } | null {
  for (const rule of scope.recipe.fields.name ?? []) {
    const found = [...findAll(scope, rule, root)].filter(
      (element) => !scope.page.budget.isSpent && isName(scope, element),
    );
    const best =
      found.find(
        (element) => titleName !== null && isSameName(nameText(scope, element), titleName),
      ) ??
      found.find((element) => isLinkedToSubject(scope, element)) ??
      found[0];
    if (best) return { element: best, basis: rule.basis };
  }
  return null;
}

/** A page without headings: the line that reads as the title says. */
function nameLine(
  scope: Scope,
  titleName: string | null,
): { element: Element; basis: Basis } | null {
  if (titleName === null) return null;
  const line = scope.lines.find((one) => !one.control && isSameName(one.text, titleName));
  return line ? { element: line.element, basis: 'text-shape' } : null;
}

function isName(scope: Scope, element: Element): boolean {
  const text = nameText(scope, element);
  return text.length <= 200 && readName(text).name !== null && !isSectionTitle(scope, text);
}

function isLinkedToSubject(scope: Scope, element: Element): boolean {
  const link = element.closest('a') ?? element.querySelector('a');
  return (
    scope.slug !== null &&
    (link?.getAttribute('href') ?? '').toLowerCase().includes(`/in/${scope.slug}`)
  );
}

/** The text of a name's place, without pronouns that stand in an element of their own within it. */
export function nameText(scope: Scope, element: Element): string {
  const pronouns = (scope.recipe.fields.pronouns ?? []).map((rule) => rule.css).join(',');
  const lines = readLines(
    element,
    (inner) => scope.skip(inner) || (pronouns !== '' && inner.matches(pronouns)),
  );
  return lines.map((line) => line.text.replace(/\n+/g, ' ')).join(' ');
}

/** Whether two shown names are one, but for what stands beside them. */
export function isSameName(one: string, other: string): boolean {
  const a = bareWords(readName(one).name ?? '');
  return a !== '' && a === bareWords(readName(other).name ?? '');
}

/** Whether two shown names may be one person's: the same, or one has more in the middle. */
export function isOnePerson(one: string, other: string): boolean {
  if (isSameName(one, other)) return true;
  const ends = [one, other].map((shown) => {
    const words = (readName(shown).name ?? '').split(' ').map(bareWords);
    return words.length > 1 ? `${words[0]} ${words.at(-1)}` : shown;
  });
  return ends[0] === ends[1];
}

/** The largest part around an element that holds no heading of another part. */
export function boxAround(scope: Scope, element: Element): Element {
  const headings = headingsOf(scope);
  let box = element;
  while (box !== scope.main && box.parentElement) {
    const parent: Element = box.parentElement;
    const inside = box;
    if (headings.some((heading) => parent.contains(heading) && !inside.contains(heading))) break;
    box = parent;
  }
  return box;
}

const HEADINGS = new WeakMap<Scope, Element[]>();

/** First- and second-level headings, and lines that read as a section's title. */
export function headingsOf(scope: Scope): Element[] {
  let found = HEADINGS.get(scope);
  if (found === undefined) {
    const tagged = [...findAll(scope, { css: 'h1, h2' })].filter(
      (element) => lineText(element) !== '',
    );
    // Reading every line of a long page costs as much as all else, and pages with headings need none of it.
    const read = new Set(scope.recipe.sections.flatMap(({ titles }) => titles.map(bareWords)));
    const isTold = tagged.some((element) => read.has(bareWords(lineText(element))));
    found = isTold ? tagged : [...new Set([...tagged, ...titledLines(scope)])];
    HEADINGS.set(scope, found);
  }
  return found;
}

/** Where a page has no headings, what reads as a section's title stands for one. */
function titledLines(scope: Scope): Element[] {
  return scope.lines
    .filter(
      (line) =>
        !scope.page.budget.isSpent &&
        !line.control &&
        isSectionTitle(scope, line.text) &&
        leadsItsSection(scope, line.element),
    )
    .map((line) => line.element);
}

/** A title that is no heading element stands first in its section. */
function leadsItsSection(scope: Scope, element: Element): boolean {
  if (element.closest('h1, h2')) return true;
  const section = element.closest('section, article, [componentkey], [role="region"]');
  if (section === null || !scope.main.contains(section)) return false;
  return linesIn(scope, section)
    .slice(0, 2)
    .some((line) => line.element === element);
}
