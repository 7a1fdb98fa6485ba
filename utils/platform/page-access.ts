/** The one way to a page: a single injection on the user's gesture, under `activeTab`. */
import { browser } from 'wxt/browser';

/** The built entrypoint `entrypoints/page-reader.ts`. */
const READER = '/page-reader.js';

/** The browser does not let an extension read this page. */
class PageNotReadable extends Error {
  override name = 'PageNotReadable';
}

export interface TabFacts {
  id: number;
  /** Empty where the browser keeps it to itself. */
  address: string;
  title: string;
}

/**
 * The tab the user is looking at, or another by its id.
 *
 * @returns null when there is none.
 */
export async function findTab(tabId?: number): Promise<TabFacts | null> {
  const tab =
    tabId === undefined
      ? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]
      : await browser.tabs.get(tabId).catch(() => undefined);
  if (tab?.id === undefined) return null;
  return { id: tab.id, address: tab.url ?? '', title: tab.title ?? '' };
}

/**
 * Runs the page reader in a tab's top frame.
 *
 * @param tabId - a tab on which the user has just made a gesture.
 * @returns the snapshot, as JSON.
 * @throws PageNotReadable on the browser's own pages, other stores' pages and without a gesture.
 */
export async function readTab(tabId: number): Promise<string> {
  let results: { result?: unknown }[];
  try {
    results = await browser.scripting.executeScript({ target: { tabId }, files: [READER] });
  } catch (cause) {
    throw new PageNotReadable('The browser does not allow this page to be read.', { cause });
  }
  const json = results[0]?.result;
  if (typeof json !== 'string') throw new PageNotReadable('The page gave nothing back.');
  return json;
}
