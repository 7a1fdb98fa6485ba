/** Links from the popup into the app page, which is the extension's options page. */
import type { MouseEvent } from 'react';

const APP_PAGE = '/options.html';

/** @param hash - an address of the app page, `#/today`. */
export function appAddress(hash: string): string {
  return APP_PAGE + hash;
}

/**
 * Where a plain click on one of those links leads.
 *
 * @returns the address within the app page; `null` for anything else, and for a click that asks the browser
 *   for a tab of its own.
 */
export function appHashOf(event: MouseEvent): string | null {
  const asksForTab = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
  if (asksForTab || !(event.target instanceof Element)) return null;
  const address = event.target.closest('a')?.getAttribute('href');
  return address?.startsWith(`${APP_PAGE}#`) ? address.slice(APP_PAGE.length) : null;
}
