/** Reads the page in a tab, once, on the user's gesture. */
import { Budget } from '../capture/budget';
import { extract } from '../capture/extract';
import type { Part, Parts } from '../capture/parts';
import { familyOf } from '../capture/recipes/hosts';
import type { CaptureResult } from '../domain/capture-result';
import { isWebPage } from '../domain/web-page';
import { findTab, readTab, type TabFacts } from '../platform/page-access';
import { ownReaderFor } from './own-recipes';

/** One reading of a tab: what the page reader gave, and what was made of it. */
interface Reading {
  json: string | null;
  capture: CaptureResult;
}

/**
 * Reads who the page in a tab is about.
 *
 * @param tabId - the active tab of the last focused window when left out.
 * @returns always a result that can be saved; `unsupported` for a page that may not be read. Never throws.
 */
export async function readActiveTab(tabId?: number): Promise<CaptureResult> {
  return (await readTabOnce(tabId)).capture;
}

/**
 * As {@link readActiveTab}, with the page itself, for showing its lines.
 *
 * @returns null for a page that may not be read, or is too busy.
 */
export async function readTabAgain(
  tabId?: number,
): Promise<{ json: string; capture: CaptureResult } | null> {
  const { json, capture } = await readTabOnce(tabId);
  return json ? { json, capture } : null;
}

async function readTabOnce(tabId?: number): Promise<Reading> {
  const tab = await findTab(tabId).catch(() => null);
  if (tab === null) return nothing();
  if (!isWebPage(tab.address)) return read('', tab, {});
  const first = familyOf(tab.address) ?? 'layers';
  // The part that the page is sure to take loads while the page is read.
  const [json, parts, own] = await Promise.all([
    snapshotOf(tab),
    load(first),
    ownReaderFor(tab.address),
  ]);
  return read(json, tab, { ...parts, own: own ?? undefined });
}

/** What there is to show where no page was read. */
export async function noPage(): Promise<CaptureResult> {
  return (await nothing()).capture;
}

function nothing(): Promise<Reading> {
  return read('', { address: '', title: '' }, {});
}

/** Null from a page that is too busy, empty from one that may not be read: the form opens all the same. */
async function snapshotOf(tab: TabFacts): Promise<string | null> {
  return readTab(tab.id).catch(() => '');
}

/** Loads what the page turns out to take besides; the budget does not run meanwhile. */
async function read(
  json: string | null,
  tab: Pick<TabFacts, 'address' | 'title'>,
  first: Parts,
): Promise<Reading> {
  let parts = first;
  let loading = 0;
  const budget = new Budget(() => performance.now() - loading);
  for (;;) {
    const found = extract(json, tab, parts, { budget });
    if (typeof found !== 'string') return { json, capture: found };
    const since = performance.now();
    parts = { ...parts, ...(await load(found)) };
    loading += performance.now() - since;
  }
}

async function load(part: Part): Promise<Parts> {
  if (part === 'linkedin') return { linkedin: (await import('../capture/part-linkedin')).RECIPES };
  if (part === 'networks') return { networks: (await import('../capture/part-networks')).RECIPES };
  if (part === 'sites') return { sites: (await import('../capture/part-sites')).RECIPES };
  if (part === 'lists') return { lists: (await import('../capture/part-lists')).LISTS };
  if (part === 'structure')
    return { structure: (await import('../capture/part-structure')).STRUCTURE };
  return { layers: (await import('../capture/part-layers')).LAYERS };
}
