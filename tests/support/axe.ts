/** What axe finds on a page of Kith's, and the looks in which it is asked. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

export const LOOKS = ['light', 'dark', 'right to left'] as const;
type Look = (typeof LOOKS)[number];

/** Shows a page in a look. */
export async function dress(page: Page, look: Look): Promise<void> {
  if (look === 'right to left')
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  else await page.emulateMedia({ colorScheme: look === 'dark' ? 'dark' : 'light' });
}

/** What axe reports, one line for each finding and place. */
export async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
