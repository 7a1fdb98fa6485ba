/** The context menu: on a page, on selected words, on a link, and on Kith's own button. */
import { browser } from 'wxt/browser';

export interface MenuItem {
  id: string;
  title: string;
  on: 'page' | 'selection' | 'link' | 'action';
  /** The item that this one unfolds from. */
  under?: string;
  /** Match patterns of the links it is for. */
  links?: string[];
}

export interface MenuChoice {
  id: string;
  tabId: number;
  selection: string;
  link: string;
  /** What the link says; only Firefox tells. */
  linkText: string;
}

/** The browser's own pages cannot be read. */
const WEB = ['http://*/*', 'https://*/*'];

/** Makes the menu anew, in place of what is there. The browser keeps it until the extension changes. */
export async function makeMenus(items: readonly MenuItem[]): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title, on, under, links } of items) {
    browser.contextMenus.create({
      id,
      title,
      contexts: [on],
      ...(on === 'action' ? {} : { documentUrlPatterns: WEB }),
      ...(under ? { parentId: under } : {}),
      ...(links ? { targetUrlPatterns: links } : {}),
    });
  }
}

/** Calls back with each choice, within the user's gesture. */
export function onMenu(chosen: (choice: MenuChoice) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    const { linkText } = info as { linkText?: string };
    chosen({
      id: String(info.menuItemId),
      tabId: tab.id,
      selection: info.selectionText ?? '',
      link: info.linkUrl ?? '',
      linkText: linkText ?? '',
    });
  });
}
