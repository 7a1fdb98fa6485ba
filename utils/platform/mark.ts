/** The toolbar button of one tab: another shape for somebody who is kept. The browser forgets it when the tab moves on. */
import { browser } from 'wxt/browser';

const ICONS = {
  plain: { 16: '/icon/16.png', 32: '/icon/32.png' },
  known: { 16: '/icon/known-16.png', 32: '/icon/known-32.png' },
  due: { 16: '/icon/due-16.png', 32: '/icon/due-32.png' },
} as const;

export type Mark = keyof typeof ICONS;

/**
 * @param title - what the button says on hover.
 */
export async function showMark(tabId: number, mark: Mark, title: string): Promise<void> {
  await Promise.all([
    browser.action.setIcon({ tabId, path: ICONS[mark] }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
