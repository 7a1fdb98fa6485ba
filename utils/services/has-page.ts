/** Tells whether there is a page to read at all, before anything that reads is loaded. */
import { isWebPage } from '../domain/web-page';
import { findTab } from '../platform/page-access';

/**
 * @param tabId - the active tab of the last focused window when left out.
 * @returns false on a new tab and on the browser's own pages. Never throws.
 */
export async function hasPage(tabId?: number): Promise<boolean> {
  const found = await findTab(tabId).catch(() => null);
  return isWebPage(found?.address ?? '');
}
