/** What axe finds in a view of Kith's, in the looks in which it could find something else. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from 'vitest';
import type { KithChromium } from './chromium.ts';
import { see } from './see.ts';

/** How to come to something that Kith shows. */
export interface View {
  /** The page's path in the extension; what is known only once the tests have begun comes as a function. */
  path: string | (() => string);
  /** Takes the steps that lead on from there, and waits until all is shown. */
  arrived: (page: Page) => Promise<unknown>;
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that look at colours and places; all others see the same in every look. */
const BY_LOOK = [
  'color-contrast',
  'link-in-text-block',
  'scrollable-region-focusable',
  'target-size',
];

/**
 * Expects that axe finds nothing in a view, neither in light nor dark and right to left, that nothing runs over
 * sideways, and that nothing scrolls into emptiness. The page is left in the last look.
 *
 * @param page - with the view on it.
 * @param zoomed - at which width, in pixels, twice the text must still find room.
 */
export async function expectNoFindings(page: Page, zoomed?: number): Promise<void> {
  const found: Record<string, string[]> = { light: await findings(page) };
  await see.poll(() => emptiness(page), 'scrolls into emptiness').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  found['dark, right to left'] = await findings(page, BY_LOOK);
  // What opens beside something moves with it only after the page has been laid out anew.
  await see.poll(() => overrun(page), 'runs over, right to left').toBe(0);
  if (zoomed !== undefined) {
    await page.setViewportSize({ width: zoomed, height: 800 });
    await page.evaluate(() => {
      document.documentElement.removeAttribute('dir');
      document.documentElement.style.fontSize = '200%';
    });
    await see.poll(() => overrun(page), 'runs over, at twice the text').toBe(0);
    await see.poll(() => emptiness(page), 'scrolls into emptiness, at twice the text').toEqual([]);
  }
  expect(found).toEqual({ light: [], 'dark, right to left': [] });
}

/** Shows a view on a page that may have shown another: nothing of that one is left. */
export async function show(kith: KithChromium, page: Page, view: View): Promise<void> {
  await dressPlainly(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('about:blank');
  const path = typeof view.path === 'string' ? view.path : view.path();
  await page.goto(`chrome-extension://${kith.extensionId}/${path}`);
  await view.arrived(page);
}

/** Makes a page look as it does to begin with, and colours change at once. */
export async function dressPlainly(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
}

/** What axe reports, one line for each finding and place. */
async function findings(page: Page, rules?: string[]): Promise<string[]> {
  // Kith has no frames, for which the other mode opens a page of its own.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(TAGS)).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** By how many pixels the page is wider than its window. */
const overrun = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What scrolls on beyond the last thing that is seen in it, and by how many pixels. */
const emptiness = (page: Page) =>
  page.evaluate(() => {
    const html = document.documentElement;
    const scrolls = (element: Element) =>
      element === html || /auto|scroll/.test(getComputedStyle(element).overflowY);
    /** Of what is seen inside; what scrolls by itself counts as far as its own edge. */
    const lowest = (inside: Element): number => {
      const edges = Array.from(inside.children, (child) => {
        const { width, height, bottom } = child.getBoundingClientRect();
        const own = width > 1 && height > 1 ? bottom : Number.NEGATIVE_INFINITY;
        return scrolls(child) ? own : Math.max(own, lowest(child));
      });
      return Math.max(Number.NEGATIVE_INFINITY, ...edges);
    };
    const rem = Number.parseFloat(getComputedStyle(html).fontSize);
    return [html, ...document.body.querySelectorAll('*')].flatMap((element) => {
      if (!scrolls(element) || element.scrollHeight <= element.clientHeight) return [];
      const top = element.getBoundingClientRect().top - (element === html ? 0 : element.scrollTop);
      const padding = Number.parseFloat(getComputedStyle(element).paddingBottom);
      const beyond = Math.round(top + element.scrollHeight - lowest(element) - padding);
      return beyond > 2 * rem ? [`${element.className || element.tagName}: ${beyond}`] : [];
    });
  });
