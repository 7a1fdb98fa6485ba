/**
 * Finds the cards of a list without any hook: the part of the page most of whose children each begin
 * with a link to somebody else. Links to others inside a card, such as mutual connections, do not
 * part it, because only the first link of a child counts.
 */
import type { Line } from '../../text/lines';
import { normaliseLink } from '../../text/links';
import type { Place } from '../recipe';
import { type Area, findAll, linesIn } from './area';
import { isSmallPrint } from './small-print';

/** A card links to its person, and to a few others. */
const LINKS_MAX = 3_000;

/**
 * The cards of a page, in page order.
 *
 * @param places - the links to people.
 * @returns [] when no two people stand side by side and there is more than one.
 */
export function cardsByLink(area: Area, places: Place[]): Element[] {
  const css = places.map((place) => place.css).join(',');
  const links: [link: Element, to: string][] = [];
  for (const link of findAll(area, { css })) {
    const to = normaliseLink(link.getAttribute('href'), area.page.address);
    if (to !== null) links.push([link, to]);
    if (links.length >= LINKS_MAX || area.page.budget.isSpent) break;
  }
  if (new Set(links.map(([, to]) => to)).size === 1) return [area.main];
  const cards: Element[] = [];
  let left = links;
  while (left.length > 0 && !area.page.budget.isSpent) {
    const list = largestList(area, left);
    if (list === null) break;
    cards.push(...list.cards);
    left = left.filter(([link]) => !list.element.contains(link));
  }
  return cards.sort((one, other) => (one.compareDocumentPosition(other) & FOLLOWING ? -1 : 1));
}

/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const FOLLOWING = 4;

/** To tell cards from links in a sentence their lines are read, and a page may nest thousands. */
const LISTS_READ = 8;

interface List {
  element: Element;
  cards: Element[];
}

/** The part with the most children that begin with different people; of two, the inner one. Null without one or time. */
function largestList(area: Area, links: [Element, string][]): List | null {
  const firsts = new Map<Element, Map<Element, string>>();
  for (const [link, to] of links) {
    // What is known of half the links may name the wrong part.
    if (area.page.budget.isSpent) return null;
    for (
      let child = link;
      child !== area.main && child.parentElement;
      child = child.parentElement
    ) {
      const children = firsts.get(child.parentElement) ?? new Map<Element, string>();
      firsts.set(child.parentElement, children);
      if (!children.has(child)) children.set(child, to);
    }
  }
  const lists: (List & { people: number })[] = [];
  for (const [element, children] of firsts) {
    const people = new Set(children.values()).size;
    if (people > 1 && people * 2 > children.size)
      lists.push({ element, cards: [...children.keys()], people });
  }
  lists.sort(
    (one, other) => other.people - one.people || (one.element.contains(other.element) ? 1 : -1),
  );
  const likely = lists.slice(0, LISTS_READ);
  return likely.find(({ cards }) => areCards(area, cards)) ?? likely[0] ?? null;
}

/** A card says more than a name; what links to several people within one does not. */
function areCards(area: Area, cards: Element[]): boolean {
  const full = cards.filter((card) => linesIn(area, card).filter(isSaying).length > 1);
  return full.length * 2 > cards.length;
}

function isSaying({ text, control }: Line): boolean {
  return !control && !isSmallPrint(text);
}
