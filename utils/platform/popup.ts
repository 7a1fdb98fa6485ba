/** Opens the popup from where no button was pressed. */
import { browser } from 'wxt/browser';

/**
 * Opens the popup; where the browser does not, its page in a small window. Must be called straight from
 * the user's gesture, with nothing awaited before it.
 *
 * @param tabId - whom the popup is about.
 */
export function openPopup(tabId: number): Promise<unknown> {
  return browser.action.openPopup().catch(() => {
    const url = `${browser.runtime.getURL('/')}popup.html?tab=${tabId}`;
    return browser.windows.create({ url, type: 'popup', width: 420, height: 680 });
  });
}
