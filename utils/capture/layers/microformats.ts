/**
 * Parses microformats2 and the classic ones it replaced (microformats.org/wiki/microformats2-parsing), as
 * far as people need it: no photos, no HTML values. Class names of CSS frameworks such as `h-full` are
 * no microformats: only the known roots count.
 */
import { isVisible } from '../page';
import { safeUrl } from '../text/links';
import { textIn } from './element-text';
import type { Place } from './place';

export interface Property {
  /** The value as text: trimmed words, an address for `u-`, a date for `dt-`. */
  text: string;
  /** The microformat that the same element is. */
  item: Item | null;
  /** A person can see it. */
  isSeen: boolean;
}

export interface Item {
  element: Element;
  /** Roots, in the names of microformats2: `h-card`. */
  types: string[];
  properties: Map<string, Property[]>;
  parent: Item | null;
  /** The properties of the parent that this item is the value of; [] for a mere child. */
  as: string[];
}

const ROOT =
  /^h-(?:adr|card|cite|entry|event|feed|geo|item|listing|org|product|recipe|resume|review|review-aggregate)$/;
const PROPERTY = /^(p|u|dt|e)-((?:[a-z0-9]+-)?[a-z]+(?:-[a-z]+)*)$/;

const CLASSIC_ROOTS = new Map([
  ['vcard', 'h-card'],
  ['hresume', 'h-resume'],
  ['vevent', 'h-event'],
  ['adr', 'h-adr'],
  ['geo', 'h-geo'],
  ['hentry', 'h-entry'],
  ['hfeed', 'h-feed'],
  ['hreview', 'h-review'],
  ['hproduct', 'h-product'],
  ['hrecipe', 'h-recipe'],
]);

/** Classic class names of each root, in words: `class` or `class=property`. */
const CLASSIC_PROPERTIES = new Map(
  Object.entries({
    'h-card':
      'p fn=name given-name family-name additional-name honorific-prefix honorific-suffix nickname org organization-name title=job-title role adr label locality region country-name note agent u url uid email',
    'h-adr': 'p locality region country-name',
    'h-event': 'p summary=name description location u url dt dtstart=start dtend=end',
    'h-resume': 'p summary contact experience education affiliation',
    'h-entry': 'p author dt published',
    'h-review': 'p reviewer item',
    'h-recipe': 'p author',
  }).map(([root, words]) => {
    const names = new Map<string, [kind: string, name: string]>();
    let kind = 'p';
    for (const word of words.split(' ')) {
      const [from = '', to = from] = word.split('=');
      if (/^(?:p|u|dt)$/.test(word)) kind = word;
      else names.set(from, [kind, to]);
    }
    return [root, names];
  }),
);

const MAX_DEPTH = 400;
/** Values that one property may have. */
const MAX_VALUES = 200;

/**
 * @param document - the rebuilt page.
 * @param place - relative addresses are resolved against its base.
 * @returns every microformat of the page, nested ones too, in document order.
 */
export function parseMicroformats(document: Document, place: Place): Item[] {
  const items: Item[] = [];
  visit([document.documentElement], null, 0, new Set());
  return items;

  function visit(
    elements: Iterable<Element>,
    item: Item | null,
    depth: number,
    seen: Set<Element>,
  ): void {
    for (const element of elements) {
      if (place.budget.isSpent) return;
      if (depth > MAX_DEPTH || seen.has(element)) continue;
      if (/^(?:template|script|style)$/.test(element.localName)) continue;
      seen.add(element);
      read(element, item, depth, seen);
    }
  }

  function read(element: Element, item: Item | null, depth: number, seen: Set<Element>): void {
    const classes = [...element.classList];
    const names = item === null ? [] : propertiesOf(classes, item);
    const types = rootsOf(classes);
    if (types.length === 0) {
      for (const [kind, name] of item ? names : []) {
        if (item) addValue(item, name, valueIn(element, kind, name, place), element);
      }
      const included = item && isClassic(item) ? includedBy(element) : [];
      visit([...element.children, ...included], item, depth + 1, seen);
      return;
    }
    const as = names.map(([, name]) => name);
    const inner: Item = { element, types, properties: new Map(), parent: item, as };
    items.push(inner);
    const others = isClassic(inner) ? referredBy(element) : [];
    visit([...element.children, ...others], inner, depth + 1, new Set([element]));
    if (!isClassic(inner)) imply(inner, items, place);
    for (const [kind, name] of names) {
      const own = inner.properties.get(kind === 'u' ? 'url' : 'name')?.[0]?.text;
      const text = own ?? valueIn(element, kind, name, place);
      if (item) addValue(item, name, text, element, inner);
    }
  }
}

function addValue(
  item: Item,
  name: string,
  text: string,
  element: Element,
  inner: Item | null = null,
): void {
  const property = { text, item: inner, isSeen: isVisible(element) };
  const known = item.properties.get(name);
  if (known === undefined) item.properties.set(name, [property]);
  else if (known.length < MAX_VALUES) known.push(property);
}

function rootsOf(classes: string[]): string[] {
  const roots = classes.filter((name) => ROOT.test(name));
  return roots.length > 0 ? roots : classes.flatMap((name) => CLASSIC_ROOTS.get(name) ?? []);
}

/** An element with a root of either kind is read by the rules of that kind only. */
function isClassic({ element }: Item): boolean {
  return ![...element.classList].some((name) => ROOT.test(name));
}

function propertiesOf(classes: string[], item: Item): [kind: string, name: string][] {
  if (!isClassic(item)) {
    return classes.flatMap((name) => {
      const [, kind, word] = PROPERTY.exec(name) ?? [];
      return kind && word ? [[kind, word] as [string, string]] : [];
    });
  }
  return classes.flatMap((name) => {
    for (const type of item.types) {
      const property = CLASSIC_PROPERTIES.get(type)?.get(name);
      if (property) return [property];
    }
    return [];
  });
}

/** The include pattern: `class="include"` on a link or object points at what belongs here too. */
function includedBy(element: Element): Element[] {
  if (!element.classList.contains('include')) return [];
  return byIds(element, element.getAttribute('href') ?? element.getAttribute('data') ?? '', /^#/);
}

/** `itemref` on a root, and `headers` on a table cell that is one. */
function referredBy(element: Element): Element[] {
  const headers = element.localName === 'td' ? (element.getAttribute('headers') ?? '') : '';
  return byIds(element, `${element.getAttribute('itemref') ?? ''} ${headers}`, /^/);
}

function byIds(element: Element, ids: string, mark: RegExp): Element[] {
  return ids
    .split(/\s+/)
    .filter((id) => id !== '' && mark.test(id))
    .flatMap((id) => element.ownerDocument.getElementById(id.replace(mark, '')) ?? []);
}

function valueIn(element: Element, kind: string, name: string, place: Place): string {
  if (kind === 'u') return urlIn(element, name, place);
  const parts = valueParts(element, place);
  if (kind === 'dt') {
    return (
      parts.find((part) => /\d{4}/.test(part)) ??
      element.getAttribute('datetime') ??
      ownText(element, place)
    );
  }
  return parts.length > 0 ? parts.join('') : ownText(element, place);
}

/** An address; of an e-mail what was written, since it is often plain text. */
function urlIn(element: Element, name: string, place: Place): string {
  const raw = ['href', 'src', 'data']
    .filter((attribute) => attribute !== 'data' || element.localName === 'object')
    .map((attribute) => element.getAttribute(attribute))
    .find((value) => value !== null);
  const text = (raw ?? (valueParts(element, place).join('') || ownText(element, place))).trim();
  return name === 'email' || /^mailto:/i.test(text) ? text : (safeUrl(text, place.base) ?? '');
}

/** The value-class pattern: children with class `value` together are the value. */
function valueParts(element: Element, place: Place): string[] {
  return [...element.children].flatMap((child) => {
    if (child.localName === 'template') return [];
    if (child.classList.contains('value-title')) return child.getAttribute('title') ?? [];
    return child.classList.contains('value') ? ownText(child, place) : [];
  });
}

function ownText(element: Element, { budget }: Place): string {
  const attribute = {
    abbr: 'title',
    link: 'title',
    data: 'value',
    input: 'value',
    img: 'alt',
    area: 'alt',
  }[element.localName];
  const said = attribute === undefined ? null : element.getAttribute(attribute);
  return said ?? textIn(element, budget, true).trim();
}

/** Name and address of a card that says neither: its one image, abbreviation or link, else its words. */
function imply(item: Item, items: Item[], place: Place): void {
  if (place.budget.isSpent || items.some(({ parent }) => parent === item)) return;
  const names = [...item.properties.keys()];
  const kinds = item.element.querySelectorAll('[class*="p-"],[class*="e-"],[class*="u-"]');
  const has = (kind: RegExp) =>
    [...kinds].some(({ classList }) =>
      [...classList].some((name) => kind.test(name) && PROPERTY.test(name)),
    );
  if (!names.includes('name') && !has(/^[pe]-/)) {
    addValue(item, 'name', impliedName(item.element, place), item.element);
  }
  if (!names.includes('url') && !has(/^u-/)) {
    const link = impliedLink(item.element);
    if (link)
      addValue(item, 'url', safeUrl(link.getAttribute('href'), place.base) ?? '', item.element);
  }
}

function impliedName(root: Element, { budget }: Place): string {
  const only = onlyChild(root);
  for (const element of [root, only, only && onlyChild(only)]) {
    const attribute = element && /^(?:img|area)$/.test(element.localName) ? 'alt' : 'title';
    if (!element || (attribute === 'title' && element.localName !== 'abbr')) continue;
    const name = element.getAttribute(attribute);
    if (name) return name;
  }
  return textIn(root, budget, true).trim();
}

function impliedLink(root: Element): Element | null {
  const isLink = (element: Element) =>
    /^(?:a|area)$/.test(element.localName) && element.hasAttribute('href');
  if (isLink(root)) return root;
  const only = onlyChild(root);
  for (const parent of [root, only]) {
    for (const tag of ['a', 'area']) {
      const links = [...(parent?.children ?? [])].filter((child) => child.localName === tag);
      if (links.length === 1 && links[0] && isLink(links[0])) return links[0];
    }
  }
  return null;
}

function onlyChild(element: Element): Element | null {
  return element.children.length === 1 ? element.firstElementChild : null;
}
