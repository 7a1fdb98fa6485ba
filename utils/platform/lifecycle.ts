/** When the extension starts: with the browser, when installed or updated, when enabled again. */
import { browser } from 'wxt/browser';

/** Calls back at every start. Unpacked, each launch tells `onInstalled` and never `onStartup`. */
export function onStart(start: () => void): void {
  browser.runtime.onStartup.addListener(start);
  browser.runtime.onInstalled.addListener(start);
}
