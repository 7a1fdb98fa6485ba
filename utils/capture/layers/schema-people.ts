/**
 * Decides, from how the things of a page point at each other, which people it names and how strongly
 * it claims to be about one of them. An author is named by an article, an employee by a company:
 * neither is what the page is about.
 */

import type { Basis } from '../../domain/capture-result';
import type { Candidate, Claim } from '../candidate';
import { isSamePage } from '../text/links';
import { type Graph, type Thing, valuesOf } from './graph';
import type { Place } from './place';
import { readPerson } from './schema-person';
import { textsOf } from './schema-values';

/** What one source takes the page to be about; `unknown` when it does not say. */
export type Kind = 'person' | 'organization' | 'article' | 'unknown';

export interface Reading {
  candidates: Candidate[];
  kind: Kind;
  /** The kind is a guess that another source may overrule. */
  isWeak?: boolean;
}

const ABOUT_ONE = /^(?:ProfilePage|AboutPage|ContactPage)$/;
const PAGE = /^(?:\w*Page|WebSite|Blog)$/;
const ARTICLE =
  /Article$|Posting$|^(?:Report|Product|ProductGroup|Recipe|Book|Movie|Review|Course|Event|\w+Event|Question|QAPage|FAQPage|JobPosting|VideoObject|PodcastEpisode|Dataset|SoftwareApplication|ScholarlyArticle|Thesis|Chapter|HowTo|NewsArticle)$/;
const ORGANIZATION =
  /Organization$|Business$|Corporation|University|College|School|Hospital|Clinic|Team$|Group$|^(?:NGO|Brand|Airline|Consortium|Library\w*|Restaurant|Store|\w+Store|\w*Physician\w*|Dentist|Attorney|Pharmacy)$/;
/** What a doctor has and a practice has not. */
const OF_A_PERSON =
  'givenName familyName jobTitle honorificPrefix honorificSuffix alumniOf gender birthDate worksFor affiliation knowsLanguage hasOccupation';
const DOCTOR = /^(?:dr|prof)\b\.?|,\s*(?:m\.?d|d\.?o|d\.?d\.?s|d\.?m\.?d|ph\.?d|n\.?p|p\.?a)\b/i;

interface Mention {
  by: Thing;
  as: string;
  /** By this page, as what it is about. */
  isMain: boolean;
}

/**
 * @param graph - the things of one source, in schema.org's words.
 * @param place - where the page is.
 * @param basis - the source, for provenance.
 */
export function readPeople(graph: Graph, place: Place, basis: Basis): Reading {
  const mentions = mentionsIn(graph, place);
  const people = graph.things.filter(isPerson);
  const claims = new Map(people.map((thing) => [thing, claimOf(thing, mentions, place)]));
  onlyOneIsOnly(people, claims);
  const candidates: Candidate[] = [];
  for (const [thing, claim] of claims) {
    if (place.budget.isSpent) break;
    const { person, keys, cut } = readPerson(thing, place.base);
    if (person.name === undefined && (claim === 'mentioned' || Object.keys(person).length === 0)) {
      continue;
    }
    const confidence = confidenceIn(claim);
    candidates.push({ claim, layer: 'machine-readable', basis, confidence, person, keys, cut });
  }
  return { candidates, ...kindOf(graph, mentions, place, candidates) };
}

export function confidenceIn(claim: Claim): Candidate['confidence'] {
  if (claim === 'mentioned') return 'low';
  return claim === 'only' ? 'medium' : 'high';
}

function mentionsIn(graph: Graph, place: Place): Map<Thing, Mention[]> {
  const mentions = new Map<Thing, Mention[]>();
  for (const by of graph.things) {
    const isPage = hasType(by, PAGE) && !isAnotherPage(by, place);
    const isOfOne = isPage && hasType(by, ABOUT_ONE);
    for (const properties of [by.values, by.unseen]) {
      for (const [as, values] of properties) {
        const isMain = as === 'mainEntity' ? isPage : as === 'about' && isOfOne;
        for (const value of values) {
          if (typeof value === 'string' || value === by) continue;
          const known = mentions.get(value);
          if (known) known.push({ by, as, isMain });
          else mentions.set(value, [{ by, as, isMain }]);
        }
      }
    }
  }
  return mentions;
}

function isPerson(thing: Thing): boolean {
  const { types } = thing;
  if (types.has('Person') || types.has('IndividualPhysician')) return true;
  if (!types.has('Physician')) return false;
  return (
    OF_A_PERSON.split(' ').some((property) => valuesOf(thing, property).length > 0) ||
    textsOf(thing, 'name').some((name) => DOCTOR.test(name))
  );
}

function hasType(thing: Thing, types: RegExp): boolean {
  return [...thing.types].some((type) => types.test(type));
}

function claimOf(thing: Thing, all: Map<Thing, Mention[]>, place: Place): Claim {
  const mentions = all.get(thing) ?? [];
  if (mentions.some(({ isMain }) => isMain)) return 'main-entity';
  if (isThisPage(thing, place, 'mainEntityOfPage')) return 'main-entity';
  const byPages = mentions.every(({ by, as }) => hasType(by, PAGE) && !as.startsWith('review'));
  // `#author` names a part of whatever page it stands on; only a whole address says what that is.
  const whole = thing.id?.includes('#') ? { ...thing, id: null } : thing;
  if (byPages && isThisPage(whole, place, 'url')) return 'representative';
  if (thing.hidden) return 'mentioned';
  // A site's author or publisher is named on all its pages; only the front page is about them.
  const isFront = URL.canParse(place.address) && new URL(place.address).pathname === '/';
  return mentions.length === 0 || (byPages && isFront) ? 'only' : 'mentioned';
}

/** A single-page site may still hold the data of the page before: its address gives it away. */
function isAnotherPage(page: Thing, { address, base }: Place): boolean {
  const own = addressesOf(page, base, 'url');
  return (
    own.length > 0 &&
    URL.canParse(address) &&
    own.every((url) => {
      const [theirs, ours] = [new URL(url), new URL(address)];
      const [a, b] = [theirs.pathname.replace(/\/$/, ''), ours.pathname.replace(/\/$/, '')];
      return theirs.host === ours.host && !a.endsWith(b) && !b.endsWith(a);
    })
  );
}

function isThisPage(thing: Thing, place: Place, property: string): boolean {
  return addressesOf(thing, place.base, property).some((url) => isSamePage(url, place.address));
}

function addressesOf(thing: Thing, base: string, property: string): string[] {
  const ids = valuesOf(thing, property).map((value) =>
    typeof value === 'string' ? value : (value.id ?? ''),
  );
  if (property === 'url' && thing.id !== null) ids.push(thing.id);
  return ids
    .filter((id) => /^https?:/i.test(id) || /^\/[^/]/.test(id))
    .flatMap((id) => (URL.canParse(id, base) ? [new URL(id, base).href] : []));
}

/** Of several people with an equal claim, none is what the page is about. */
function onlyOneIsOnly(people: Thing[], claims: Map<Thing, Claim>): void {
  for (const claim of ['main-entity', 'representative', 'only'] as const) {
    const equal = people.filter((thing) => claims.get(thing) === claim);
    const names = new Set(equal.map((thing) => textsOf(thing, 'name')[0]?.toLowerCase()));
    if (names.size > 1) for (const thing of equal) claims.set(thing, 'mentioned');
  }
}

function kindOf(
  graph: Graph,
  all: Map<Thing, Mention[]>,
  place: Place,
  candidates: Candidate[],
): Pick<Reading, 'kind' | 'isWeak'> {
  const claims = new Set(candidates.map(({ claim }) => claim));
  if (claims.has('main-entity') || claims.has('representative')) return { kind: 'person' };
  const others = graph.things.filter((thing) => !isPerson(thing));
  const mentionsOf = (thing: Thing) => all.get(thing) ?? [];
  const mains = others.filter((thing) => mentionsOf(thing).some(({ isMain }) => isMain));
  const roots = others.filter((thing) => mentionsOf(thing).length === 0);
  const subjects = mains.length > 0 ? mains : roots;
  // Several articles are a list of them, as on the front page of a blog.
  if (subjects.filter((thing) => hasType(thing, ARTICLE)).length === 1) return { kind: 'article' };
  const organizations = subjects.filter((thing) => hasType(thing, ORGANIZATION));
  const isPage = (thing: Thing) => mains.length > 0 || isThisPage(thing, place, 'url');
  if (organizations.some(isPage)) return { kind: 'organization' };
  if (claims.has('only')) return { kind: 'person' };
  // Sites name their owner on every page; one with no address may be the subject.
  const isNowhere = (thing: Thing) => addressesOf(thing, place.base, 'url').length === 0;
  return organizations.some(isNowhere)
    ? { kind: 'organization', isWeak: true }
    : { kind: 'unknown' };
}
