/** Microdata (HTML standard, section 5): `itemscope`, `itemprop`, `itemref`, `itemid`. */
import { isVisible } from '../page';
import { safeUrl } from '../text/links';
import { textIn, wordsIn } from './element-text';
import { Graph, LINE_MAX, type Thing, type Value } from './graph';
import type { Place } from './place';
import { termOf, vcardTerm } from './vocabulary';

/**
 * @param document - the rebuilt page.
 * @param place - relative addresses are resolved against its base.
 */
export function readMicrodata(document: Document, place: Place): Graph {
  const graph = new Graph();
  const { base, budget } = place;
  const items = new Map<Element, Thing>();
  for (const element of document.querySelectorAll('[itemscope]')) {
    if (budget.isSpent) break;
    const thing = graph.thing(itemId(element, base));
    thing.hidden = !isVisible(element);
    for (const type of wordsIn(element, 'itemtype')) {
      const term = termOf(type) ?? (/^\w+$/.test(type) ? type : null);
      if (term !== null) thing.types.add(term);
    }
    items.set(element, thing);
  }
  for (const [root, thing] of items) {
    if (budget.isSpent) break;
    const isVcard = wordsIn(root, 'itemtype').some((type) =>
      /vocabulary|microformats\.org/.test(type),
    );
    const queue = [...root.children, ...referred(root)];
    const seen = new Set<Element>([root]);
    for (const element of queue) {
      if (budget.isSpent) break;
      if (seen.has(element)) continue;
      seen.add(element);
      const names = wordsIn(element, 'itemprop');
      if (names.length > 0) {
        const value = items.get(element) ?? valueIn(element, place);
        const isSeen =
          thing.hidden || isVisible(element) || /^(?:meta|link|data)$/.test(element.localName);
        for (const name of names) {
          const term = isVcard ? vcardTerm(name) : (termOf(name) ?? name);
          graph.add(thing, term, value, isSeen);
        }
      }
      if (!items.has(element)) queue.push(...element.children);
    }
  }
  return graph;
}

function itemId(element: Element, base: string): string | null {
  const id = element.getAttribute('itemid');
  return id === null ? null : (safeUrl(id, base) ?? id);
}

function referred(root: Element): Element[] {
  return wordsIn(root, 'itemref').flatMap((id) => root.ownerDocument.getElementById(id) ?? []);
}

/**
 * The value of a property by its element (HTML standard, 5.2.4). Beyond it, `content` is honoured on
 * any element, as search engines do, and a link is both its address and its text: sites mark the
 * linked name of an employer as `worksFor`.
 */
function valueIn(element: Element, place: Place): Value {
  const attribute = (name: string) => element.getAttribute(name);
  const content = attribute('content');
  if (content !== null) return content;
  switch (element.localName) {
    case 'a':
    case 'area':
    case 'link':
      return linkValue(element, place);
    case 'audio':
    case 'embed':
    case 'iframe':
    case 'img':
    case 'source':
    case 'track':
    case 'video':
      return safeUrl(attribute('src'), place.base) ?? '';
    case 'object':
      return safeUrl(attribute('data'), place.base) ?? '';
    case 'data':
    case 'meter':
      return attribute('value') ?? '';
    case 'time':
      return attribute('datetime') ?? textIn(element, place.budget);
    default:
      return textIn(element, place.budget);
  }
}

/** A thing whose id is the address of a link and whose name is its text. */
export function linkValue(element: Element, { base, budget }: Place): Value {
  const href = element.getAttribute('href');
  const name = textIn(element, budget).slice(0, LINE_MAX);
  if (href === null) return name;
  // Not in the graph: a link says nothing about what it points at.
  return {
    id: /^mailto:/i.test(href.trim()) ? href.trim() : safeUrl(href, base),
    types: new Set(),
    values: new Map([['name', [name]]]),
    unseen: new Map(),
    hidden: false,
  };
}
