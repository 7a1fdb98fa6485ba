/**
 * Tells the lines of a profile's card apart by their order and shape, in any language: name,
 * pronouns, distance, headline, "Company · School", place, contact link, counts.
 */
import { degreeIn, isCount, isEmptyLine } from '../../text/headlines';
import { type Line, lineText } from '../../text/lines';
import { pronounsIn } from '../../text/words/pronouns';
import { linesIn } from './area';
import { type Card, isSameName } from './card';
import type { Scope } from './scope';

export interface CardLines {
  pronouns: string | null;
  degree: 1 | 2 | 3 | null;
  headline: string | null;
  location: string | null;
  /** Parts of the line that names organisation and school, in page order. */
  affiliations: string[];
}

const CONTACT = /\/overlay\/contact-info|#contact-info|contact_info/i;
const COUNT_LINK =
  /\/overlay\/connections|\/search\/results\/people|facetConnectionOf|\/(?:followers|connections)\b|connectionOf=/i;
const ORGANISATION_LINK = /\/(?:company|school|showcase)\//i;
const MOST = 12;
/** What stands where no headline was given. */
const DASHES = /^[-–—]{1,3}$/u;
/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const FOLLOWING = 4;

/**
 * Reads the card's lines after the name.
 *
 * @param known - says whether a text names an organisation or school that the page's own sections list.
 */
export function readCardLines(
  scope: Scope,
  card: Card,
  known: (text: string) => boolean,
): CardLines {
  const found: CardLines = {
    pronouns: null,
    degree: null,
    headline: null,
    location: null,
    affiliations: [],
  };
  const promotions = scope.recipe.promotions.map((source) => new RegExp(source, 'iu'));
  const all = linesIn(scope, card.element);
  const name = card.name === null ? '' : lineText(card.name);
  // A bar that stays in sight on scrolling may repeat the name: the card begins at the first.
  const nameIndex = all.findIndex(
    (line) => card.name?.contains(line.element) || isSameName(line.text, name),
  );
  const rest = all.slice(nameIndex + 1);
  const end = rest.find((line) => endsCard(line));
  const plain: Line[] = [];
  let blank = false;
  for (const line of rest) {
    if (takesSmallPrint(line.text, found)) continue;
    if (isEmptyLine(line.text)) {
      if (DASHES.test(line.text)) blank = true;
      continue;
    }
    if (plain.length >= MOST || card.name?.contains(line.element) || isSameName(line.text, name))
      continue;
    const href = hrefOf(line);
    if (ORGANISATION_LINK.test(href)) {
      if (!/\/school\//i.test(href)) found.affiliations.push(line.text);
    } else if (isPlain(scope, line, promotions) && (end === undefined || isBefore(line, end))) {
      plain.push(line);
    } else if (end === undefined && line.control && plain.length > 1) break;
  }
  sortPlain(found, plain, end?.element ?? null, known, blank);
  return found;
}

/** The contact link or a count: past it nothing on the card is about who they are. */
function endsCard(line: Line): boolean {
  const href = hrefOf(line);
  return (
    CONTACT.test(href) ||
    COUNT_LINK.test(href) ||
    (isCount(line.text) && degreeIn(line.text) === null)
  );
}

function isPlain(scope: Scope, line: Line, promotions: RegExp[]): boolean {
  if (line.control || promotions.some((shape) => shape.test(line.text))) return false;
  const href = hrefOf(line);
  return href === '' || isOwnLink(scope, href);
}

function hrefOf(line: Line): string {
  return line.element.closest('a')?.getAttribute('href') ?? '';
}

function isBefore(one: Line, other: Line): boolean {
  return (one.element.compareDocumentPosition(other.element) & FOLLOWING) !== 0;
}

/** Pronouns and distance, alone or on one line: `She/Her · 2nd`. */
function takesSmallPrint(text: string, found: CardLines): boolean {
  const whole = degreeIn(text);
  if (whole !== null) {
    found.degree ??= whole;
    return true;
  }
  const parts = text.split(/\s*[·•・|]\s*/u).filter((part) => part !== '');
  if (parts.length === 0 || parts.length > 3 || text.length > 48) return false;
  const read = parts.map((part) => ({ pronouns: pronounsIn(part), degree: degreeIn(part) }));
  if (!read.every(({ pronouns, degree }) => pronouns !== null || degree !== null)) return false;
  for (const { pronouns, degree } of read) {
    if (pronouns !== null) found.pronouns ??= pronouns;
    else found.degree ??= degree;
  }
  return true;
}

function isOwnLink(scope: Scope, href: string): boolean {
  return (
    scope.slug !== null &&
    href.toLowerCase().includes(`/in/${scope.slug}`) &&
    !/\/overlay\//.test(href)
  );
}

function sortPlain(
  found: CardLines,
  plain: Line[],
  marker: Element | null,
  known: (text: string) => boolean,
  blank: boolean,
): void {
  const rest = [...plain];
  // One bare word may be a headline, unless enough lines follow for another to be it.
  const lone = rest.length > 2 ? pronounsIn(`(${rest[0]?.text})`) : null;
  if (lone !== null && found.pronouns === null) {
    found.pronouns = lone;
    rest.shift();
  }
  const last = rest.at(-1);
  if (last && isPlaceLine(rest, last, marker, known)) {
    found.location = single(last.text);
    rest.pop();
  }
  const first = rest[0];
  // A profile without a headline shows dashes; what then stands alone is where they work.
  const alone = rest.length === 1 && first !== undefined && isAffiliation(first.text, known);
  if (first && !(alone && (blank || parts(first.text).length > 1))) {
    found.headline = single(first.text);
    rest.shift();
  }
  for (const line of rest.slice(0, 2)) found.affiliations.push(...parts(line.text));
}

/** The place stands last before the contact link or the counts; alone, it must share their row or look like one. */
function isPlaceLine(
  rest: Line[],
  last: Line,
  marker: Element | null,
  known: (text: string) => boolean,
): boolean {
  if (isAffiliation(last.text, known) || last.text.length > 100 || /[|@#]|\s·\s/u.test(last.text))
    return false;
  if (rest.length > 1) return marker !== null || looksLikePlace(last.text, rest.length > 2 ? 0 : 1);
  const row = marker && rowOf(marker);
  const sharesRow = row?.contains(last.element) && !row.querySelector('h1, h2, h3');
  return sharesRow === true || looksLikePlace(last.text, 1);
}

/** The element around the contact link that also holds something else. */
function rowOf(marker: Element): Element {
  let row = marker;
  while (
    row.parentElement &&
    (row.parentElement.textContent ?? '').trim() === (row.textContent ?? '').trim()
  ) {
    row = row.parentElement;
  }
  return row.parentElement ?? row;
}

/** Words with capitals, parted by commas; nothing that reads as a role. */
function looksLikePlace(text: string, commas: number): boolean {
  const found = text.match(/[,،、，]/gu)?.length ?? 0;
  return found >= commas && found <= 4 && !/\d/.test(text) && text.split(/\s+/).length <= 9;
}

/** Whether every part of a line is known from the sections as organisation or school. */
function isAffiliation(text: string, known: (text: string) => boolean): boolean {
  const names = parts(text);
  return names.length > 0 && names.length <= 2 && names.every(known);
}

function parts(text: string): string[] {
  return single(text)
    .split(/\s+[·•]\s+/u)
    .map((part) => part.trim())
    .filter((part) => !isEmptyLine(part));
}

function single(text: string): string {
  return text.replace(/\s*\n+\s*/g, ' ');
}
