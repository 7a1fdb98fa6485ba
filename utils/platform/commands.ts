/** Kith's keys: which there are, what the browser has them set to, and the calls when one is pressed. */
import { browser } from 'wxt/browser';

/** As the manifest names them, beside the browser's own that presses Kith's button. */
export type Command = 'open-panel' | 'today' | 'quick-note';

/** Calls back with the command and the tab at the key, within the user's gesture. */
export function onCommand(pressed: (command: string, tabId: number) => void): void {
  browser.commands.onCommand.addListener((command, tab) => pressed(command, tab?.id ?? -1));
}

/** What each command's key is now: the user may have changed it; empty where it has none. */
export async function commandKeys(): Promise<Record<string, string>> {
  const all = await browser.commands.getAll();
  return Object.fromEntries(all.map(({ name, shortcut }) => [name ?? '', shortcut ?? '']));
}

/** Opens the browser's page where keys are changed. */
export async function openCommandSettings(): Promise<void> {
  const commands = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
