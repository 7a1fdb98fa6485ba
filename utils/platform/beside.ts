/** Which tab the side panel stands beside: the active one of its own window, whatever other windows do. */
import { browser } from 'wxt/browser';
import { findTab, type TabFacts } from './page-access';

/**
 * Calls back with the tab now, and whenever another is chosen or it goes somewhere else. Of a tab that Kith
 * may not read the address is empty.
 *
 * @param tabId - stays with this tab, for a panel that is opened in a tab of its own.
 * @returns a function that stops it.
 */
export function watchBeside(
  tabId: number | undefined,
  moved: (tab: TabFacts | null) => void,
): () => void {
  let windowId: number | undefined;
  const look = async (id?: number) => moved(await findTab(id).catch(() => null));

  const onActivated = (chosen: { tabId: number; windowId: number }) => {
    if (tabId === undefined && chosen.windowId === windowId) void look(chosen.tabId);
  };
  const onUpdated = (
    id: number,
    change: { url?: string | undefined; status?: string | undefined },
    tab: { active?: boolean; windowId?: number | undefined },
  ) => {
    const isBeside = tabId === undefined ? tab.active && tab.windowId === windowId : id === tabId;
    if (isBeside && (change.url !== undefined || change.status === 'loading')) void look(id);
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);

  if (tabId !== undefined) void look(tabId);
  else {
    void browser.windows.getCurrent().then(async ({ id }) => {
      windowId = id;
      const [active] = await browser.tabs.query({ active: true, windowId: id ?? 0 });
      if (active?.id !== undefined) await look(active.id);
    });
  }
  return () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}
