/** What the popup does for the panel: opens it, and tells one that is open that this page may be read now. */
import { tellPages } from '../../utils/platform/outbox';
import { findTab } from '../../utils/platform/page-access';
import { openPanel } from '../../utils/platform/panel';

/**
 * @param asked - the tab the popup is about; the active one when left out.
 * @returns opens the panel beside it, at a click: the browser allows no waiting in between.
 */
export function meetPanel(asked: number | undefined): () => Promise<void> {
  let tabId = asked;
  void findTab(asked).then((tab) => {
    tabId = tab?.id;
    if (tab) void tellPages({ mayRead: tab.id });
  });
  return async () => {
    if (tabId === undefined) return;
    await openPanel(tabId);
    window.close();
  };
}
