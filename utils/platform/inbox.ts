/** The receiving door: who sends a message, as the browser says it. No other extension and no page gets here. */
import { browser } from 'wxt/browser';

export type Sender =
  | { from: 'kith' } // a page of Kith's, or its background
  | { from: 'page'; tabId: number }; // Kith's script in the top frame of a page

/**
 * Calls back with each message and its sender. Nothing is answered, so nothing can be asked.
 *
 * @returns a function that stops it.
 */
export function onMessage(received: (message: unknown, sender: Sender) => void): () => void {
  const listener = (message: unknown, sender: MessageSender) => {
    const known = senderOf(sender);
    if (known) received(message, known);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

interface MessageSender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

function senderOf({ id, url, frameId, tab }: MessageSender): Sender | null {
  if (id !== browser.runtime.id) return null;
  if (url?.startsWith(browser.runtime.getURL('/'))) return { from: 'kith' };
  const isTopFrame = url?.startsWith('https://') === true && frameId === 0;
  return isTopFrame && tab?.id !== undefined ? { from: 'page', tabId: tab.id } : null;
}
