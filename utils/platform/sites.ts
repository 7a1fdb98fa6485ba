/**
 * The sites that are switched on: those whose host permission the user has given. The browser keeps the
 * list, so a permission withdrawn in its own settings switches the site off too.
 */
import { browser } from 'wxt/browser';

const patternOf = (origin: string) => `${origin}/*`;

/**
 * Asks for one site. Must be called straight from a click or key press, with nothing awaited before it.
 *
 * @param origin - `https://www.linkedin.com`, without a path.
 * @returns whether the user agreed, now or before.
 */
export async function switchSiteOn(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(origin)] });
}

/** Gives the permission back. */
export async function switchSiteOff(origin: string): Promise<void> {
  await browser.permissions.remove({ origins: [patternOf(origin)] });
}

/** Whether a page is on a site that is switched on. */
export async function isSiteOn(address: string): Promise<boolean> {
  const url = URL.parse(address);
  if (url?.protocol !== 'https:') return false;
  return browser.permissions.contains({ origins: [patternOf(url.origin)] });
}

/**
 * Match patterns of what is switched on; `every site` where the user gave all sites in the browser's settings.
 * A program on this computer that helps with writing (local-model.ts) is no site.
 */
export async function sitePatterns(): Promise<string[]> {
  const { origins } = await browser.permissions.getAll();
  return (origins ?? []).filter((pattern) => !pattern.startsWith('http://'));
}

/**
 * Calls back when a site was switched on or off, here or in the browser's own settings.
 *
 * @returns a function that stops it.
 */
export function onSites(changed: () => void): () => void {
  const listener = ({ origins }: { origins?: string[] | undefined }) => {
    if (origins && origins.length > 0) changed();
  };
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}
