/**
 * From a snapshot to a person: pure, synchronous, and whatever the page holds it ends in a result
 * that can be saved. The layers report; here is decided who the page is about and which value wins.
 */
import type { CaptureResult, Outcome } from '../domain/capture-result';
import { readAddress } from './layers/address';
import type { Page } from './page';
import { readGeneric } from './read-generic';
import { readSite } from './read-site';
import { parseSnapshot, rebuild } from './rebuild';
import { readSiteAddress } from './recipes/address';
import { SITES } from './recipes/registry';
import { emptyResult } from './result';
import type { Snapshot } from './snapshot';
import { cleanText } from './text/clean';

/** The page broke the extractor; the form still opens, with address and title. */
const BROKEN: Outcome = 'unsupported';

/**
 * Reads a page.
 *
 * @param json - what the page reader returned; hostile.
 * @param fallback - address and title as the browser knows them, used when the snapshot is useless.
 * @param host - the document that builds the copy, for tests.
 * @returns always a result with address, site and title. Never throws.
 */
export function extract(
  json: string,
  fallback: { address: string; title: string } = { address: '', title: '' },
  host?: Document,
): CaptureResult {
  let snapshot: Snapshot;
  try {
    snapshot = parseSnapshot(json);
  } catch {
    return nothing(BROKEN, fallback.address, fallback.title);
  }
  try {
    if (hasMoved(snapshot)) return nothing('not-ready', snapshot.after, snapshot.title);
    return readPage(rebuild(snapshot, host));
  } catch {
    return nothing(BROKEN, snapshot.before, snapshot.title);
  }
}

function readPage(page: Page): CaptureResult {
  const at = readSiteAddress(page.address, SITES);
  const title = cleanText(page.title);
  if (at === null) return readGeneric(page, { ...readAddress(page.address), title });
  return readSite(page, at, title);
}

/** What can be said without reading: for pages that may not be read, too. */
export function nothing(outcome: Outcome, address: string, title: string): CaptureResult {
  const at = readSiteAddress(address, SITES);
  const facts = at ? { address: at.address, site: at.site.site } : readAddress(address);
  return emptyResult(outcome, { ...facts, title: cleanText(title) });
}

/** The address changed under the reader: what was read may be of either page. */
function hasMoved({ before, after }: Snapshot): boolean {
  if (before === after) return false;
  const one = readSiteAddress(before, SITES);
  const other = readSiteAddress(after, SITES);
  if (one?.slug != null || other?.slug != null) return one?.slug !== other?.slug;
  return before.replace(/#.*$/s, '') !== after.replace(/#.*$/s, '');
}
