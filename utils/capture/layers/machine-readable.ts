/**
 * Layer 1: what a page says about people for machines. Every syntax is read; each reports on its own,
 * and `extract.ts` decides.
 */
import type { Candidate, Claim } from '../candidate';
import type { Page } from '../page';
import { safeUrl } from '../text/links';
import { readJsonLd } from './json-ld';
import { type Kind, type Place, type Reading, readPeople } from './schema-people';

/**
 * Reads JSON-LD, microdata, RDFa, microformats, rel=me and OpenGraph. Never throws.
 *
 * @returns candidates, strongest claim first, and what the page says it is about: `organization` and
 *   `article` (or a product, an event) mean that no person on it is its subject by being alone on it.
 */
export function readMachineReadable(page: Page): Reading {
  const place = placeOf(page);
  const readings = [readPeople(readJsonLd(page.document, place.base), place, 'json-ld')];
  const candidates = readings.flatMap((reading) => reading.candidates);
  const bound = candidates.filter(({ claim }) => isBound(claim));
  const kind = bound.length > 0 ? 'person' : kindOf(readings);
  return {
    candidates: candidates
      .map((candidate) => (isAside(candidate, kind, bound) ? aside(candidate) : candidate))
      .sort((one, other) => CLAIMS.indexOf(one.claim) - CLAIMS.indexOf(other.claim)),
    kind,
  };
}

const CLAIMS: Claim[] = ['main-entity', 'representative', 'only', 'mentioned'];

function isBound(claim: Claim): boolean {
  return claim === 'main-entity' || claim === 'representative';
}

/** `<base>` changes what every relative address on the page means. */
function placeOf({ document, address }: Page): Place {
  const base = document.querySelector('base[href]')?.getAttribute('href');
  return { address, base: safeUrl(base, address) ?? address };
}

function kindOf(readings: Reading[]): Kind {
  const kinds = readings.map((reading) => reading.kind);
  const order = ['article', 'organization', 'person'] as const;
  return order.find((kind) => kinds.includes(kind)) ?? 'unknown';
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
