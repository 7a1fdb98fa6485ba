/** Kith's keys beside the one that presses its button. */
import { browser } from 'wxt/browser';

/** Calls back with the tab at the key that opens the panel, within the user's gesture. */
export function onPanelKey(pressed: (tabId: number) => void): void {
  browser.commands.onCommand.addListener((name, tab) => {
    if (name === 'open-panel' && tab?.id !== undefined) pressed(tab.id);
  });
}
