/** The page watcher, registered for the sites that are switched on and for no other. */
import { browser } from 'wxt/browser';
import { tabsOn } from './page-access';

/** The built entrypoint `entrypoints/page-watcher.ts`. */
const WATCHER = '/page-watcher.js';
const ID = 'page-watcher';

/**
 * Registers the watcher for these sites, and starts it in pages of theirs that are open already.
 *
 * @param patterns - match patterns; none takes it away. A page that has it keeps it until it is left, and
 *   is not listened to.
 */
export async function watchPages(patterns: readonly string[]): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  const before = registered?.matches ?? [];
  const isSame =
    before.length === patterns.length && patterns.every((pattern) => before.includes(pattern));
  if (isSame) return;
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (patterns.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      js: [WATCHER],
      matches: [...patterns],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
  const fresh = patterns.filter((pattern) => !before.includes(pattern));
  if (fresh.length > 0) await startIn(fresh);
}

async function startIn(patterns: string[]): Promise<void> {
  const tabs = await tabsOn(patterns);
  // A tab may be closing, asleep or one of the browser's own; the others are started all the same.
  await Promise.allSettled(
    tabs.map(({ id }) =>
      browser.scripting.executeScript({ target: { tabId: id }, files: [WATCHER] }),
    ),
  );
}
