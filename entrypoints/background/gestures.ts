/** What the user asks of Kith outside its own pages: the context menu, the keys, and the address bar. */
import { type Command, onCommand } from '../../utils/platform/commands';
import { withLock } from '../../utils/platform/locks';
import { makeMenus, onMenu } from '../../utils/platform/menus';
import { onAddressBar } from '../../utils/platform/omnibox';
import { tellPages } from '../../utils/platform/outbox';
import { openAppPage } from '../../utils/platform/pages';
import { openPanel } from '../../utils/platform/panel';
import { openPopup } from '../../utils/platform/popup';
import { addressOf, addressOffers } from '../../utils/services/address-bar';
import { keepPick, menuItems } from '../../utils/services/menu-picks';
import { openOnLog } from '../../utils/services/popup-view';

/** Called from a key or from the menu of Kith's button, by the same names. */
const COMMANDS: Record<Command, (tabId: number) => void> = {
  'open-panel': openBeside,
  today: () => void openAppPage('#/today'),
  'quick-note': (tabId) => {
    // Both at once: after anything awaited the browser would open nothing.
    void openOnLog();
    if (tabId < 0) void openAppPage('#/log');
    else void openPopup(tabId).catch(() => openAppPage('#/log'));
  },
};

const isCommand = (name: string): name is Command => Object.hasOwn(COMMANDS, name);

export function listenToGestures(): void {
  onCommand((name, tabId) => isCommand(name) && COMMANDS[name](tabId));
  onAddressBar({
    offer: addressOffers,
    enter: (typed) => void addressOf(typed).then(openAppPage),
  });
  onMenu((choice) => {
    if (isCommand(choice.id)) return COMMANDS[choice.id](choice.tabId);
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
  if (tabId < 0) return;
  openPanel(tabId).catch(() => openPopup(tabId));
  // One that is open already is told that this page may be read now.
  void tellPages({ mayRead: tabId });
}
