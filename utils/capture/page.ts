/** A page as the extractor sees it: an inert document rebuilt from a snapshot. Nothing in it loads or runs. */
import type { Budget } from './budget';

export interface Page {
  /** The page's address when the reader ran; http(s), or whatever scheme the tab had. */
  address: string;
  document: Document;
  /** `document.title` of the live page. */
  title: string;
  /** What reading it may still cost. */
  budget: Budget;
}

/** Set by the snapshot on the outermost element of what a person could not see. */
export const HIDDEN_ATTRIBUTE = 'data-kith-hidden';

/**
 * Whether a person looking at the page could see an element.
 *
 * @returns false inside anything the live page did not render.
 */
export function isVisible(element: Element): boolean {
  return element.closest(`[${HIDDEN_ATTRIBUTE}]`) === null;
}
