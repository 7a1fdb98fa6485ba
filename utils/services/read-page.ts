/** Reads the page in a tab, once, on the user's gesture. */
import { extract, nothing } from '../capture/extract';
import type { CaptureResult } from '../domain/capture-result';
import { findTab, readTab } from '../platform/page-access';

/**
 * Reads who the page in a tab is about.
 *
 * @param tabId - the active tab of the last focused window when left out.
 * @returns always a result that can be saved; `unsupported` for a page that may not be read. Never throws.
 */
export async function readActiveTab(tabId?: number): Promise<CaptureResult> {
  const tab = await findTab(tabId).catch(() => null);
  if (tab === null) return nothing('unsupported', '', '');
  try {
    return extract(await readTab(tab.id), tab);
  } catch {
    // Only PageNotReadable comes here, and the form opens all the same.
    return nothing('unsupported', tab.address, tab.title);
  }
}
