/** What the user asks of Kith outside its own pages: the context menu, and the key that opens the panel. */
import { onPanelKey } from '../../utils/platform/commands';
import { withLock } from '../../utils/platform/locks';
import { makeMenus, onMenu } from '../../utils/platform/menus';
import { tellPages } from '../../utils/platform/outbox';
import { openPanel } from '../../utils/platform/panel';
import { openPopup } from '../../utils/platform/popup';
import { keepPick, menuItems, OPEN_PANEL } from '../../utils/services/menu-picks';

export function listenToGestures(): void {
  onPanelKey(openBeside);
  onMenu((choice) => {
    if (choice.id === OPEN_PANEL) return openBeside(choice.tabId);
    // Both at once: after anything awaited the browser would open nothing.
    void keepPick(choice);
    void openPopup(choice.tabId);
  });
}

/** The menu as it should be: once a start, however many events tell of that. */
export async function setMenu(): Promise<void> {
  await withLock('menus', () => makeMenus(menuItems()));
}

function openBeside(tabId: number): void {
  openPanel(tabId).catch(() => openPopup(tabId));
  // One that is open already is told that this page may be read now.
  void tellPages({ mayRead: tabId });
}
