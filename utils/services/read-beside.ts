/**
 * Reads pages one after another as the side panel stands beside them. A single-page site shows the
 * former person for a while under the next address, and that must never be told of the next.
 */
import type { CaptureResult } from '../domain/capture-result';
import { ownRecipeIn } from '../domain/own-recipe';
import { whenTabIsQuiet } from '../platform/page-access';
import { readActiveTab } from './read-page';

/** Milliseconds to wait before each further look at a page that is not there yet. */
const PAUSES = [300, 700, 1_500, 3_000];

interface Read {
  tabId: number;
  /** When the document was born; null when it did not say. */
  born: number | null;
  capture: CaptureResult;
}

/** What reading needs of the world; tests hand in their own. */
export interface Reading {
  whenQuiet: (tabId: number) => Promise<number | null>;
  read: (tabId: number) => Promise<CaptureResult>;
  pause: (milliseconds: number) => Promise<void>;
}

const BROWSER: Reading = {
  whenQuiet: whenTabIsQuiet,
  read: readActiveTab,
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/**
 * Makes a reader that remembers the page before.
 *
 * @returns reads a tab once it has settled. It throws `PageNotReadable` where the browser does not allow it;
 *   a page that still shows whom it showed under another address ends as `ambiguous`, naming nobody kept.
 *   Where it was asked again before the tab had settled, it gives null and reads once: some pages change
 *   their address with every turn of the wheel.
 */
export function createReader(
  world: Reading = BROWSER,
): (tabId: number) => Promise<CaptureResult | null> {
  let former: Read | null = null;
  let latest = 0;
  return async (tabId) => {
    latest += 1;
    const mine = latest;
    for (let turn = 0; ; turn++) {
      const born = await world.whenQuiet(tabId);
      if (mine !== latest) return null;
      const capture = await world.read(tabId);
      const isStale = former !== null && isLeftover({ tabId, born, capture }, former);
      const pause = PAUSES[turn];
      if (pause !== undefined && (isStale || capture.outcome === 'not-ready')) {
        await world.pause(pause);
        continue;
      }
      if (isStale) return { ...capture, outcome: 'ambiguous', keys: [] };
      // One that was overtaken may have read the former person under the next address.
      if (mine === latest) former = { tabId, born, capture };
      return capture;
    }
  };
}

/**
 * The same person at another address of one document. What a recipe has bound to its address is no leftover;
 * one of the user's own binds by no more than a name.
 */
function isLeftover({ tabId, born, capture }: Read, former: Read): boolean {
  return (
    tabId === former.tabId &&
    born === former.born &&
    capture.address !== former.capture.address &&
    (capture.recipe === null || ownRecipeIn(capture.recipe) !== null) &&
    capture.person.name !== null &&
    whatIsSaid(capture) === whatIsSaid(former.capture)
  );
}

/** Links are left out: the page's own address is among them. */
function whatIsSaid({ person: { links: _links, ...said } }: CaptureResult): string {
  return JSON.stringify(said);
}
