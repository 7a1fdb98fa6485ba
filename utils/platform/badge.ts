/** The number on the toolbar button. The browser forgets it at every restart. */
import { browser } from 'wxt/browser';

/** The accent of the design, readable under white in both browsers. */
const BACKGROUND = '#2f5d50';
const MOST_SHOWN = 999;

/**
 * @param count - what is due or overdue; nothing is shown for 0.
 */
export async function showBadge(count: number): Promise<void> {
  const text = count > MOST_SHOWN ? `${MOST_SHOWN}+` : String(count);
  await Promise.all([
    browser.action.setBadgeText({ text: count === 0 ? '' : text }),
    browser.action.setBadgeBackgroundColor({ color: BACKGROUND }),
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
  ]);
}
