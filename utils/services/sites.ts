/** Sites that can be switched on, so that Kith recognises people there by itself. */
import { withLock } from '../platform/locks';
import { sitePatterns } from '../platform/sites';
import { watchPages } from '../platform/watcher';
import { clearMarks, markTabs } from './marks';

/**
 * Makes what runs in pages agree with what the user allows, and marks their tabs anew. Safe to run at any
 * time: at a start, after an update, when a permission was given or withdrawn.
 */
export async function reconcileSites(): Promise<void> {
  await withLock('sites', async () => watchPages(await sitePatterns()));
  await markTabs();
}

/** As {@link reconcileSites}, when one may have been switched off: its tabs are cleared first. */
export async function sitesChanged(): Promise<void> {
  await clearMarks();
  await reconcileSites();
}
