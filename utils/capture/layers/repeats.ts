/** A cheap look at whether a page repeats anything between its menus, before what reads it is loaded. */
import type { Page } from '../page';
import { isAround, isContent } from './regions';

/** Elements looked at; what is repeated later than that stands on pages that repeat something before. */
const ELEMENTS_MAX = 4_000;
const BLOCK = /^(?:a|article|dd|div|dt|figure|h[2-6]|li|p|section|span|strong|tr|[\w-]+-[\w-]*)$/;

/** Whether any part of a page has two children of one tag with words in them. */
export function repeatsItself({ document, budget }: Page): boolean {
  const open: { element: Element; inContent: boolean }[] = [];
  if (document.body) open.push({ element: document.body, inContent: false });
  let seen = 0;
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (budget.isSpent || seen > ELEMENTS_MAX) return true;
    const tags = new Set<string>();
    const inContent = at.inContent || isContent(at.element);
    for (const child of at.element.children) {
      seen += 1;
      if (isAround(child, inContent)) continue;
      open.push({ element: child, inContent });
      const tag = child.localName;
      if (tag === 'pre') return true;
      if (!BLOCK.test(tag) || !/\S/.test(child.textContent ?? '')) continue;
      if (tags.has(tag)) return true;
      tags.add(tag);
    }
    if (at.element.querySelector(':scope > br + br, :scope > br ~ br') !== null) return true;
  }
  return false;
}
