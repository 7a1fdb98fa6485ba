/** People in h-card, hCard, h-resume and hResume, and whom of them a page represents. */

import type { Candidate, Claim } from '../candidate';
import { isVisible } from '../page';
import { cleanText } from '../text/clean';
import { pageKey } from '../text/links';
import { Graph, type Thing } from './graph';
import { type Item, type Property, parseMicroformats } from './microformats';
import type { Place } from './place';
import { relMeLinks } from './rel-me';
import { confidenceIn, type Reading } from './schema-people';
import { readPerson } from './schema-person';
import { vcardTerm } from './vocabulary';

interface Card {
  item: Item;
  candidate: Omit<Candidate, 'claim' | 'confidence'>;
}

/**
 * @param document - the rebuilt page.
 * @param place - where the page is.
 */
export function readMicroformats(document: Document, place: Place): Reading {
  const items = parseMicroformats(document, place);
  const cards: Card[] = [];
  for (const item of items) {
    if (place.budget.isSpent) break;
    if (!isPerson(item)) continue;
    const { person, keys, cut } = readPerson(toPerson(item, items), place.base);
    // A card without a name is often one half of a person, never a whole one.
    if (person.name === undefined) continue;
    const candidate = {
      layer: 'machine-readable',
      basis: 'microformat',
      person,
      keys,
      cut,
    } as const;
    cards.push({ item, candidate });
  }
  const claims = claimsOf(cards, isArticle(items), relMeLinks(document, place.base), place);
  const candidates = cards.map(({ candidate }, index) => {
    const claim = claims[index] ?? 'mentioned';
    return { ...candidate, claim, confidence: confidenceIn(claim) };
  });
  return { candidates, ...kindOf(items, candidates, place) };
}

function isPerson(item: Item): boolean {
  if (item.types.includes('h-resume')) return true;
  return item.types.includes('h-card') && !isOrganization(item) && !isOfResume(item);
}

/** A card whose name is its organization's is the organization's card (microformats.org/wiki/h-card). */
function isOrganization(item: Item): boolean {
  if (item.types.includes('h-org') || item.as.some((name) => /^(?:org|affiliation)$/.test(name)))
    return true;
  if (['given-name', 'family-name'].some((name) => item.properties.has(name))) return false;
  const names = textsIn(item, 'name');
  return names.length > 0 && textsIn(item, 'org').includes(names[0] ?? '');
}

/** Jobs and schools of a résumé are marked as cards too; its contact is the person, whom the résumé tells whole. */
function isOfResume({ parent, as }: Item): boolean {
  return parent?.types.includes('h-resume') === true && as.length > 0;
}

function textsIn(item: Item, name: string): string[] {
  return (item.properties.get(name) ?? []).map(({ text }) => cleanText(text));
}

/** A person in schema.org's words. */
function toPerson(item: Item, items: Item[]): Thing {
  const graph = new Graph();
  const person = graph.thing();
  if (!item.types.includes('h-resume')) {
    addCard(graph, person, item);
    return person;
  }
  addAll(graph, person, item, 'name', 'name');
  for (const { item: contact } of item.properties.get('contact') ?? []) {
    if (contact) addCard(graph, person, contact);
  }
  addAll(graph, person, item, 'summary', 'description');
  for (const [name, property] of [
    ['experience', 'worksFor'],
    ['education', 'alumniOf'],
  ] as const) {
    for (const part of items.filter(({ parent, as }) => parent === item && as.includes(name))) {
      const role = graph.thing();
      role.types.add('Role');
      addAll(graph, role, part, 'org', property);
      if (!part.properties.has('org')) addAll(graph, role, part, 'name', property);
      const title = name === 'experience' ? ['job-title', 'title'] : ['description'];
      for (const from of title) addAll(graph, role, part, from, 'roleName');
      addAll(graph, role, part, 'start', 'startDate');
      addAll(graph, role, part, 'end', 'endDate');
      graph.add(person, property, role);
    }
  }
  return person;
}

/** What an h-card calls differently from vCard. */
const CARD_TERMS = new Map([
  ['uid', 'url'],
  ['organization-name', 'worksFor'],
  ['pronoun', 'pronouns'],
  ['bio', 'description'],
]);

function addCard(graph: Graph, person: Thing, card: Item): void {
  for (const name of card.properties.keys()) {
    // An `org` in parts is more than its name.
    if (name === 'org' && card.properties.has('organization-name')) continue;
    addAll(graph, person, card, name, CARD_TERMS.get(name) ?? vcardTerm(name));
  }
}

function addAll(graph: Graph, thing: Thing, item: Item, from: string, to: string): void {
  const isHidden = !isVisible(item.element);
  for (const property of item.properties.get(from) ?? []) {
    graph.add(thing, to, toValue(graph, property), isHidden || property.isSeen);
  }
}

function toValue(graph: Graph, { text, item }: Property): string | Thing {
  if (item === null) return text;
  const thing = graph.thing();
  for (const name of item.properties.keys()) {
    for (const inner of item.properties.get(name) ?? [])
      graph.add(thing, vcardTerm(name), inner.text);
  }
  if (!item.properties.has('name')) graph.add(thing, 'name', text);
  return thing;
}

/**
 * The representative h-card (microformats.org/wiki/representative-h-card-parsing): uid and url are the
 * page; or a url is one of the page's rel=me; or it is the one card whose url is the page. Else the
 * only card that is nobody's author, attendee or contact.
 */
function claimsOf(cards: Card[], isArticle: boolean, me: string[], place: Place): Claim[] {
  const page = new Set([pageKey(place.address)]);
  const mine = new Set(me.map(pageKey));
  const pointed = cards.map(({ item }) => ({
    byUid: pointsAt(page, textsIn(item, 'uid')),
    byUrl: pointsAt(page, textsIn(item, 'url')),
    // On the page of one article, this card is its author's.
    byMe: !isArticle && pointsAt(mine, textsIn(item, 'url')),
  }));
  const rules: ((card: Card, index: number) => boolean | undefined)[] = [
    (_, index) => pointed[index]?.byUid && pointed[index].byUrl,
    (_, index) => pointed[index]?.byMe,
    (_, index) => pointed[index]?.byUrl,
  ];
  for (const rule of rules) {
    const found = new Set(cards.filter(rule));
    if (isOnePerson(found))
      return cards.map((card) => (found.has(card) ? 'representative' : 'mentioned'));
  }
  const free = new Set(cards.filter(({ item }) => !isAside(item) && isVisible(item.element)));
  return cards.map((card) => (isOnePerson(free) && free.has(card) ? 'only' : 'mentioned'));
}

function pointsAt(pages: ReadonlySet<string | null>, urls: string[]): boolean {
  return urls.some((url) => {
    const key = pageKey(url);
    return key !== null && pages.has(key);
  });
}

function isOnePerson(cards: ReadonlySet<Card>): boolean {
  return new Set([...cards].map(({ candidate }) => candidate.person.name)).size === 1;
}

/** Named by something else: an entry's author, an event's guest, a card's agent, an author line of a blog. */
function isAside({ element, parent, as }: Item): boolean {
  if (
    as.length > 0 ||
    /(?:^|\s)(?:p-)?(?:author|reviewer|attendee|organizer|commenter)(?:\s|$)|comment-author/.test(
      element.className,
    )
  ) {
    return true;
  }
  if (parent === null || parent.types.includes('h-feed')) return false;
  // A card around a card, without a name of its own, is only a frame.
  return parent.properties.has('name') || !parent.types.includes('h-card') || isAside(parent);
}

/** One dated or signed entry; a blog's front page has many, and WordPress calls every page an entry. */
function isArticle(items: Item[]): boolean {
  const entries = items.filter(
    ({ types, parent }) => types.includes('h-entry') && !parent?.types.includes('h-entry'),
  );
  const [entry] = entries;
  return (
    entries.length === 1 &&
    (entry?.properties.has('published') || entry?.properties.has('author')) === true
  );
}

function kindOf(
  items: Item[],
  candidates: Candidate[],
  place: Place,
): Pick<Reading, 'kind' | 'isWeak'> {
  const claims = new Set(candidates.map(({ claim }) => claim));
  if (claims.has('representative')) return { kind: 'person' };
  if (isArticle(items)) return { kind: 'article' };
  if (claims.has('only')) return { kind: 'person' };
  const organizations = items.filter(
    (item) => item.types.includes('h-card') && isOrganization(item),
  );
  const page = new Set([pageKey(place.address)]);
  const isOwn = organizations.some((item) => pointsAt(page, textsIn(item, 'url')));
  if (isOwn) return { kind: 'organization' };
  return organizations.length === 1 && candidates.length === 0
    ? { kind: 'organization', isWeak: true }
    : { kind: 'unknown' };
}
