/** The one way to a page: a single injection on the user's gesture, under `activeTab`. */
import { browser } from 'wxt/browser';

/** The built entrypoint `entrypoints/page-reader.ts`. */
const READER = '/page-reader.js';

/** The built entrypoint `entrypoints/page-quiet.ts`. */
const QUIET = '/page-quiet.js';

/** Milliseconds a page has to answer. One that runs a long script does not, and the form is not kept waiting. */
const PATIENCE = 2_000;

/** The browser does not let an extension read this page. */
export class PageNotReadable extends Error {
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
 * The tabs on some sites, or all there are.
 *
 * @param patterns - match patterns of sites that are switched on.
 */
export async function tabsOn(patterns?: string[]): Promise<Pick<TabFacts, 'id'>[]> {
  const tabs = await browser.tabs.query(patterns ? { url: patterns } : {});
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [{ id }]));
}

/**
 * Runs the page reader in a tab's top frame.
 *
 * @param tabId - a tab on which the user has just made a gesture.
 * @returns the snapshot, as JSON; null when the page is too busy to give one.
 * @throws PageNotReadable on the browser's own pages, other stores' pages and without a gesture.
 */
export async function readTab(tabId: number): Promise<string | null> {
  let results: { result?: unknown }[] | null;
  try {
    const reading = browser.scripting.executeScript({
      target: { tabId },
      files: [READER],
      // A page may wait for one of its scripts for ever; what is there can be read.
      injectImmediately: true,
    });
    results = await Promise.race([reading, silence()]);
  } catch (cause) {
    throw new PageNotReadable('The browser does not allow this page to be read.', { cause });
  }
  if (results === null) return null;
  const json = results[0]?.result;
  if (typeof json !== 'string') throw new PageNotReadable('The page gave nothing back.');
  return json;
}

/**
 * Waits until a tab's page has stopped changing, or for some seconds.
 *
 * @returns when its document was born, as `whenQuiet` gives it; null when the page is too busy to say.
 * @throws PageNotReadable as {@link readTab}.
 */
export async function whenTabIsQuiet(tabId: number): Promise<number | null> {
  // Where leave was given once and taken back, Chrome does not refuse a script: it keeps it waiting for
  // the user (measured on Chromium 156). Of a tab that may be read the address is always told.
  if (!(await findTab(tabId))?.address) throw new PageNotReadable('This tab may not be read.');
  try {
    const waiting = browser.scripting.executeScript({ target: { tabId }, files: [QUIET] });
    const results = await Promise.race([waiting, silence(2 * PATIENCE)]);
    const born = results?.[0]?.result;
    return typeof born === 'number' ? born : null;
  } catch (cause) {
    throw new PageNotReadable('The browser does not allow this page to be read.', { cause });
  }
}

function silence(milliseconds = PATIENCE): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, null));
}
