/**
 * Finds who a card of a list names. The first link is not always theirs: a card begins with who liked
 * a post, a photo's link reads "Status is reachable", and a menu's label is sure of the name.
 */
import { cleanText } from '../../text/clean';
import { isEmptyLine } from '../../text/headlines';
import { type Line, readLines } from '../../text/lines';
import { normaliseLink } from '../../text/links';
import { readName } from '../../text/names';
import { spellsName } from '../../text/spells-name';
import type { ListRecipe, Place } from '../recipe';
import { type Area, findAll } from './area';
import { isSmallPrint } from './small-print';

/** Stand where a picture is missing. */
const INITIALS = /^\p{Lu}{1,3}$/u;

export interface CardToName {
  item: Element;
  lines: Line[];
  /** False for what belongs to a card within this one. */
  isOwn(element: Element): boolean;
}

export interface NamedBy {
  /** The line with the name. */
  line: Line;
  /** The name as shown. */
  text: string;
  /** What stood on the same line, in an element of its own. */
  beside: string;
  url: string | null;
  /** False for a line of a link that leads elsewhere. */
  isTheirs(element: Element): boolean;
}

interface Candidate extends Omit<NamedBy, 'isTheirs'> {
  isOrganization: boolean;
}

/** Who a card names; null for nobody or an organisation. */
export function whoIsNamed(area: Area, recipe: ListRecipe, card: CardToName): NamedBy | null {
  const links = linksOf(area, recipe, card);
  const labels = [
    labelsOf(card, 'button[aria-label], [role="button"][aria-label]'),
    labelsOf(card, '[aria-label], img[alt]'),
  ];
  const candidates = candidatesIn(area, recipe, card, links, labels.join('\n'));
  const best =
    labels.map((text) => candidates.find((one) => holds(text, one.text))).find((one) => one) ??
    candidates.find(({ text, url }) => url !== null && spellsName(url, text)) ??
    candidates[0];
  if (best === undefined || best.isOrganization) return null;
  const isTheirs = (element: Element) => {
    const link = element.closest('a[href]');
    if (link === null || !card.item.contains(link)) return true;
    return normaliseLink(link.getAttribute('href'), area.page.address) === best.url;
  };
  return { ...best, isTheirs };
}

interface CardLink {
  element: Element;
  url: string;
  isOrganization: boolean;
}

function linksOf(area: Area, recipe: ListRecipe, card: CardToName): CardLink[] {
  const organizations = new Set(findIn(area, recipe.organizations, card));
  const found: CardLink[] = [];
  const places = [...recipe.links, ...recipe.organizations];
  // A card may be a link as a whole.
  const itself = places.some(({ css }) => card.item.matches(css)) ? [card.item] : [];
  for (const element of [...itself, ...findIn(area, places, card)]) {
    const url = normaliseLink(element.getAttribute('href'), area.page.address);
    if (url !== null) found.push({ element, url, isOrganization: organizations.has(element) });
  }
  return found;
}

function findIn(area: Area, places: Place[], card: CardToName): Element[] {
  if (places.length === 0) return [];
  const css = places.map((place) => place.css).join(',');
  const within = [...findAll(area, { css }, card.item)].filter(card.isOwn);
  return card.item.matches(css) ? [card.item, ...within] : within;
}

/** Lines that may be a name: of a place for names, of links that are lines of their own, else the first. */
function candidatesIn(
  area: Area,
  recipe: ListRecipe,
  card: CardToName,
  links: CardLink[],
  labels: string,
): Candidate[] {
  const noise = recipe.noise.map((source) => new RegExp(source, 'iu'));
  const plain = card.lines.filter(
    ({ text, control }) =>
      !control &&
      !isEmptyLine(text) &&
      !INITIALS.test(text) &&
      !isSmallPrint(text) &&
      !noise.some((shape) => shape.test(text)),
  );
  const places = new Set(findIn(area, recipe.fields.name ?? [], card));
  const byElement = new Map(links.map((link) => [link.element, link]));
  const first = links.find((link) => !link.isOrganization);
  const found: Candidate[] = [];
  const taken = new Map<Element, number>();
  for (const line of plain) {
    const around = upTo(card.item, line.element);
    const isPlace = around.some((element) => places.has(element));
    const link = around.map((element) => byElement.get(element)).find((one) => one);
    const to = link ?? (isPlace ? first : undefined);
    const count = link ? (taken.get(link.element) ?? 0) : 0;
    const shown = link ? ownPart(line, link.element) : line.text;
    if (shown === null || count >= NAMES_OF_A_LINK || !(to || (isPlace && recipe.unlinked)))
      continue;
    if (link) taken.set(link.element, count + 1);
    const url = to?.url ?? null;
    const candidate = { line, ...parted(line, shown, labels, url), url };
    found.push({ ...candidate, isOrganization: to?.isOrganization === true });
    if (isPlace) return found.slice(-1);
    if (found.length >= CANDIDATES_MAX || area.page.budget.isSpent) break;
  }
  const [line] = plain;
  if (found.length > 0 || !line || !(first || recipe.unlinked)) return found;
  // Only a link that lies over the card and holds no words of its own names it by the first line.
  if (first && links.some(({ element }) => readLines(element).length > 0)) return [];
  const url = first?.url ?? null;
  return [{ line, ...parted(line, line.text, labels, url), url, isOrganization: false }];
}

/** An element and what is around it, within a card. */
function upTo(card: Element, element: Element): Element[] {
  const around = [element];
  for (let at = element; at !== card && at.parentElement; at = at.parentElement)
    around.push(at.parentElement);
  return around;
}

/** A link of many lines is a whole card; the name is one of its first. */
const NAMES_OF_A_LINK = 2;
/** What links to more people is no card. */
const CANDIDATES_MAX = 40;
/** A card has a few buttons; a page may hang thousands on one. */
const LABELS_MAX = 100;

/** What a line shows of a link; null where the link is a word of a sentence: `Ana Ruiz likes this`. */
function ownPart(line: Line, link: Element): string | null {
  const own = readLines(link).find((one) => line.text.startsWith(one.text));
  if (own === undefined) return null;
  return isSmallPrint(line.text.slice(own.text.length)) ? own.text : null;
}

/**
 * Parts a name from what stands beside it on its line: distance (`Ana Ruiz · 2nd`), a text of its own
 * (`Ana Ruiz<span>Pharmacist</span>`), a sentence (`<b>Ana Ruiz</b> invites you`).
 */
function parted(
  line: Line,
  shown: string,
  labels: string,
  url: string | null,
): Pick<Candidate, 'text' | 'beside'> {
  const [name = '', ...marks] = shown.split(/\s+(?=[·•・|]\s)/u);
  if (marks.length > 0 && marks.every(isSmallPrint)) return { text: name, beside: '' };
  let own = '';
  let isSentence = true;
  for (const node of line.element.childNodes) {
    if (node.nodeType === 3) own += node.nodeValue ?? '';
    else if (/\S/.test(node.textContent ?? '')) {
      isSentence = false;
      break;
    }
  }
  const head = cleanText(own);
  const rest = shown.slice(head.length).trim();
  if (head === '' || rest === '' || !shown.startsWith(head) || holds(labels, shown))
    return { text: shown, beside: '' };
  if (isSentence) return { text: holds(labels, head) ? head : shown, beside: '' };
  const isName =
    holds(labels, head) || isSmallPrint(rest) || (url !== null && spellsName(url, head));
  return isName ? { text: head, beside: rest } : { text: shown, beside: '' };
}

function labelsOf(card: CardToName, css: string): string {
  return [...card.item.querySelectorAll(css)]
    .filter(card.isOwn)
    .slice(0, LABELS_MAX)
    .map((element) => element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? '')
    .map(spaced)
    .join('\n');
}

/** Whether labels hold a name, word for word. */
function holds(labels: string, shown: string): boolean {
  const name = spaced(readName(shown).name ?? '').trim();
  // Scripts without spaces run a name into the words around it.
  const isSpaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(
    name,
  );
  return name !== '' && labels.includes(isSpaceless ? name : ` ${name} `);
}

/** Words alone, each with a space on both sides. */
function spaced(text: string): string {
  return ` ${cleanText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')} `;
}
