/**
 * From a snapshot to a person: pure, synchronous, and whatever the page holds it ends in a result
 * that can be saved. The layers report; here is decided who the page is about and which value wins.
 */
import type { CaptureResult, Outcome } from '../domain/capture-result';
import type { Budget } from './budget';
import { emptyResult } from './empty-result';
import { readAddress } from './layers/address';
import type { Page } from './page';
import type { Part, Parts } from './parts';
import { parseSnapshot, rebuild } from './rebuild';
import { readSiteAddress } from './recipes/address';
import { familyOf } from './recipes/hosts';
import { familyOfProgram, programOf } from './recipes/programs';
import type { Site } from './recipes/recipe';
import type { Snapshot } from './snapshot';
import { cleanText } from './text/clean';

/** The page broke the extractor; the form still opens, with address and title. */
const BROKEN: Outcome = 'unsupported';

type Fallback = Pick<CaptureResult, 'address' | 'title'>;
type Sites = readonly Site[];

export interface Effects {
  /** For all passes over one page: each may find a part missing. */
  budget: Budget;
  /** The document that builds the copy, for tests. */
  host?: Document | undefined;
}

/**
 * Reads a page.
 *
 * @param json - what the page reader returned, hostile; null when the page was too busy to answer.
 * @param fallback - address and title as the browser knows them, used when the snapshot is useless.
 * @param parts - what reads pages, as far as it is loaded.
 * @returns always a result with address, site and title, or the part that this page takes and that is
 *   not there. Never throws.
 */
export function extract(
  json: string | null,
  fallback: Fallback,
  parts: Parts & Required<Pick<Parts, Part>>,
  effects: Effects,
): CaptureResult;
export function extract(
  json: string | null,
  fallback: Fallback,
  parts: Parts,
  effects: Effects,
): CaptureResult | Part;
export function extract(
  json: string | null,
  fallback: Fallback,
  parts: Parts,
  effects: Effects,
): CaptureResult | Part {
  const snapshot = readSnapshot(json);
  const addresses = snapshot ? [snapshot.before, snapshot.after] : [fallback.address];
  const families = addresses.map(familyOf).filter((family) => family !== null);
  const missing = families.find((family) => parts[family] === undefined);
  if (missing) return missing;
  const sites = families.flatMap((family) => parts[family]?.sites ?? []);
  if (!snapshot) {
    const outcome = json === null ? 'not-ready' : BROKEN;
    return nothing(outcome, fallback.address, fallback.title, sites);
  }
  const { before, after, title } = snapshot;
  try {
    if (hasMoved(snapshot, sites)) return nothing('not-ready', after, title, sites);
    const page = rebuild(snapshot, effects.budget, effects.host);
    const found = readPage(page, parts);
    if (typeof found === 'string') return found;
    return asFarAsRead(parts.own?.(page, found) ?? found, snapshot, page);
  } catch {
    return nothing(BROKEN, before, title, sites);
  }
}

function readSnapshot(json: string | null): Snapshot | null {
  try {
    return json === null ? null : parseSnapshot(json);
  } catch {
    return null;
  }
}

function readPage(page: Page, parts: Parts): CaptureResult | Part {
  const { layers } = parts;
  const title = cleanText(page.title);
  const host = familyOf(page.address);
  const program = host === null ? programOf(page.document) : null;
  const family = program === null ? host : familyOfProgram(program);
  if (family !== null) {
    const recipes = parts[family];
    if (!recipes) return family;
    const at = readSiteAddress(page.address, recipes.sites, program);
    if (at) return recipes.readSite(page, at, title, parts);
  }
  return layers
    ? layers.readGeneric(page, { ...readAddress(page.address), title }, parts.structure)
    : 'layers';
}

/** A page that was not read to its end may hold more, or, while it still arrives, all. */
function asFarAsRead(result: CaptureResult, snapshot: Snapshot, { budget }: Page): CaptureResult {
  const isCut = snapshot.loading || snapshot.capped || budget.isSpent;
  if (isCut && result.outcome === 'ok') return { ...result, outcome: 'partial' };
  const isEarly = snapshot.loading && result.outcome === 'unsupported';
  return isEarly ? { ...result, outcome: 'not-ready' } : result;
}

/** What can be said without reading. */
function nothing(outcome: Outcome, address: string, title: string, sites: Sites): CaptureResult {
  const at = readSiteAddress(address, sites);
  const facts = at ? { address: at.address, site: at.site.site } : readAddress(address);
  return emptyResult(outcome, { ...facts, title: cleanText(title) });
}

/** The address changed under the reader: what was read may be of either page. */
function hasMoved({ before, after }: Snapshot, sites: Sites): boolean {
  if (before === after) return false;
  const one = readSiteAddress(before, sites);
  const other = readSiteAddress(after, sites);
  if (one?.slug != null || other?.slug != null) return one?.slug !== other?.slug;
  return before.replace(/#.*$/s, '') !== after.replace(/#.*$/s, '');
}
