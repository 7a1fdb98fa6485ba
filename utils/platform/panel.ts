/** The panel beside the page: Chrome's side panel, Firefox's sidebar. */
import { browser } from 'wxt/browser';

/** Firefox's own, which Chrome's types do not have. */
interface Sidebar {
  open(): Promise<void>;
}

/**
 * Opens the panel. Must be called straight from a click or key press, with nothing awaited before it.
 *
 * @param tabId - in whose window.
 */
export function openPanel(tabId: number): Promise<void> {
  const { sidebarAction } = browser as unknown as { sidebarAction?: Sidebar };
  return sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ tabId });
}
