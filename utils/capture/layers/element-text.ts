/** What the markup syntaxes read from an element: its text, and attributes that hold several words. */
import type { Budget } from '../budget';
import { HIDDEN_ATTRIBUTE } from '../page';
import { PROSE_MAX } from './graph';

const SILENT = /^(?:script|style|template|noscript|head)$/;
const BLOCK =
  /^(?:address|article|aside|blockquote|br|dd|div|dl|dt|figcaption|footer|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|td|th|tr|ul)$/;
const MAX_DEPTH = 200;

/**
 * @param element - read whole even when it is itself out of sight; what is hidden inside it is left out.
 * @param budget - when spent, the text ends.
 * @param images - also read the `alt` text of images, as microformats do.
 * @returns raw text, with a line end where a block begins or ends; not much longer than PROSE_MAX.
 */
export function textIn(element: Element, budget: Budget, images = false, depth = 0): string {
  if (images && element.localName === 'img') return ` ${element.getAttribute('alt') ?? ''} `;
  let text = '';
  for (const node of depth < MAX_DEPTH ? element.childNodes : []) {
    if (text.length > PROSE_MAX || budget.isSpent) break;
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    if (node.nodeType !== 1) continue;
    const child = node as Element;
    if (SILENT.test(child.localName) || child.hasAttribute(HIDDEN_ATTRIBUTE)) continue;
    const inner = textIn(child, budget, images, depth + 1);
    text += BLOCK.test(child.localName) ? `\n${inner}\n` : inner;
  }
  return text;
}

/** The words of an attribute such as `itemprop` or `rel`; [] without it. */
export function wordsIn(element: Element, attribute: string): string[] {
  return (element.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean);
}
