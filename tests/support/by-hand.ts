/** People added by hand in the app page, as somebody types them. */
import type { Page } from '@playwright/test';
import type { KithChromium } from './chromium.ts';

/**
 * @param more - of the form's other fields, by label.
 * @returns the person's page, which then stands open.
 */
export async function addByHand(
  kith: KithChromium,
  name: string,
  more: Record<string, string> = {},
): Promise<Page> {
  const page = await kith.open('options.html#/people/new');
  for (const [field, text] of Object.entries({ Name: name, ...more })) {
    await page.getByLabel(field, { exact: true }).fill(text);
  }
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('heading', { name }).waitFor();
  return page;
}

/** Adds several, and leaves none of their pages open. */
export async function addAllByHand(kith: KithChromium, names: readonly string[]): Promise<void> {
  for (const name of names) await (await addByHand(kith, name)).close();
}
