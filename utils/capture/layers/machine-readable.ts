/**
 * Layer 1: what a page says about people for machines. Every syntax is read; each reports on its own,
 * and `extract.ts` decides.
 */
import type { IdentityKey } from '../../domain/capture-result';
import type { Candidate, Claim } from '../candidate';
import type { Page } from '../page';
import { linkKey, normaliseLink, safeUrl } from '../text/links';
import { readMicroformats } from './h-card';
import { readJsonLd } from './json-ld';
import { readMicrodata } from './microdata';
import { readOpenGraph } from './opengraph';
import { readPageJson } from './page-json';
import type { Place } from './place';
import { readRdfa } from './rdfa';
import { relMeEmails, relMeLinks } from './rel-me';
import { confidenceIn, type Kind, type Reading, readPeople } from './schema-people';
import { keysOf, LINKS_MAX } from './schema-person';

/**
 * Reads JSON-LD, microdata, RDFa, microformats, rel=me, OpenGraph and the page's own data. Never throws.
 *
 * @returns candidates, strongest claim first, and what the page says it is about: `organization` and
 *   `article` (or a product, an event) mean that no person on it is its subject by being alone on it.
 */
export function readMachineReadable(page: Page): Reading {
  const place = placeOf(page);
  const { document } = page;
  const readings = [
    () => readPeople(readJsonLd(document, place), place, 'json-ld'),
    () => readPeople(readMicrodata(document, place), place, 'microdata'),
    () => readPeople(readRdfa(document, place), place, 'rdfa'),
    () => readMicroformats(document, place),
    () => readRelMe(document, place),
    () => readOpenGraph(document),
    () => readPageJson(page),
  ].map(attempt);
  const own = linkKey(normaliseLink(page.address) ?? '');
  const candidates = readings
    .flatMap((reading) => reading.candidates)
    .map((candidate) => (isStranger(candidate, own) ? aside(candidate) : candidate));
  const bound = candidates.filter(({ claim }) => isBound(claim));
  const kind = bound.length > 0 ? 'person' : kindOf(readings);
  return {
    candidates: candidates
      .map((candidate) => (isAside(candidate, kind, bound) ? aside(candidate) : candidate))
      .sort((one, other) => CLAIMS.indexOf(one.claim) - CLAIMS.indexOf(other.claim)),
    kind,
  };
}

/** What breaks one syntax, such as nesting without end, leaves the others to be read. */
function attempt(read: () => Reading): Reading {
  try {
    return read();
  } catch {
    return { candidates: [], kind: 'unknown' };
  }
}

const CLAIMS: Claim[] = ['main-entity', 'representative', 'only', 'mentioned'];

function isBound(claim: Claim): boolean {
  return claim === 'main-entity' || claim === 'representative';
}

/** `<base>` changes what every relative address on the page means. */
function placeOf({ document, address, budget }: Page): Place {
  const base = document.querySelector('base[href]')?.getAttribute('href');
  return { address, base: safeUrl(base, address) ?? address, budget };
}

/** A rel=me has no name: it adds addresses to whoever the page is about. */
function readRelMe(document: Document, { base }: Place): Reading {
  const links = relMeLinks(document, base).slice(0, LINKS_MAX);
  const emails = relMeEmails(document);
  if (links.length + emails.length === 0) return { candidates: [], kind: 'unknown' };
  const person = { ...(links.length > 0 && { links }), ...(emails.length > 0 && { emails }) };
  const keys = keysOf(links, emails);
  const confidence = confidenceIn('only');
  return {
    candidates: [
      {
        claim: 'only',
        layer: 'machine-readable',
        basis: 'rel-me',
        confidence,
        person,
        keys,
        cut: [],
      },
    ],
    kind: 'unknown',
  };
}

/** An article outweighs all; a company that merely signs the page yields to the one person named on it. */
function kindOf(readings: Reading[]): Kind {
  const has = (kind: Kind, weak: boolean) =>
    readings.some((reading) => reading.kind === kind && (weak || !reading.isWeak));
  if (has('article', true)) return 'article';
  if (has('organization', false)) return 'organization';
  if (has('person', true)) return 'person';
  return has('organization', true) ? 'organization' : 'unknown';
}

/** LinkedIn changes its address before its data: data that tell another profile are of the page before. */
function isStranger({ keys }: Candidate, own: IdentityKey | null): boolean {
  if (!own?.startsWith('linkedin')) return false;
  const kind = own.slice(0, own.indexOf(':') + 1);
  return !keys.includes(own) && keys.some((key) => key.startsWith(kind));
}

/**
 * Being the only one named says nothing on the page of an article or organization (it is the author or
 * the contact), nor where the page is bound to someone of another name.
 */
function isAside({ claim, person }: Candidate, kind: Kind, bound: Candidate[]): boolean {
  if (claim !== 'only') return false;
  if (kind === 'article' || kind === 'organization') return true;
  return (
    person.name != null &&
    bound.some(({ person: { name } }) => name != null && name !== person.name)
  );
}

function aside(candidate: Candidate): Candidate {
  return { ...candidate, claim: 'mentioned', confidence: 'low' };
}
