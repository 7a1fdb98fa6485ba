/** The extension's own pages. */
import { browser } from 'wxt/browser';

/**
 * Opens a view of the app page, in the tab that has it already where there is one.
 *
 * @param hash - the view's address: `#/today`.
 */
export async function openAppPage(hash: string): Promise<void> {
  const page = `${browser.runtime.getURL('/')}options.html`;
  const contexts = await browser.runtime.getContexts?.({ contextTypes: ['TAB'] });
  const open = contexts?.find(({ documentUrl }) => documentUrl?.startsWith(page));
  if (open && open.tabId >= 0) {
    await browser.tabs.update(open.tabId, { active: true, url: page + hash });
    await browser.windows.update(open.windowId, { focused: true });
    return;
  }
  await browser.tabs.create({ url: page + hash });
}

/** Which way the user's language reads, as the browser has it. */
export function direction(): 'ltr' | 'rtl' {
  return browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
}
