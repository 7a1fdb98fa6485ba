/** One person saved from two pages, in real Chromium: asked about with the reason, put together, and taken apart again. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KithChromium } from '../support/chromium.ts';
import { saveFromPopup } from '../support/popup.ts';
import { SAMPLE_ADDRESS, sampleSite } from '../support/sample-profile.ts';
import { see } from '../support/see.ts';

const TEAM_ADDRESS = 'https://team.example/okafor';
const TEAM_PAGE = `<!doctype html><title>Mara Okafor</title><h1>Mara Okafor</h1>
<script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'ProfilePage',
  mainEntity: {
    '@type': 'Person',
    name: 'Mara Okafor',
    jobTitle: 'Pharmacy educator',
    url: TEAM_ADDRESS,
    sameAs: [SAMPLE_ADDRESS],
  },
})}</script>`;

let kith: KithChromium;

beforeAll(async () => {
  const profile = sampleSite();
  kith = await KithChromium.launch({
    site: (address) => (address.href === TEAM_ADDRESS ? TEAM_PAGE : profile(address)),
  });
});
afterAll(() => kith.close());

/** What axe reports in light, in dark and right to left. */
async function findings(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const look of ['light', 'dark', 'rtl'] as const) {
    await page.emulateMedia({
      colorScheme: look === 'dark' ? 'dark' : 'light',
      reducedMotion: 'reduce',
    });
    const dir = look === 'rtl' ? 'rtl' : 'ltr';
    await page.evaluate((to) => document.documentElement.setAttribute('dir', to), dir);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    for (const { id, nodes } of violations)
      found.push(...nodes.map(({ html }) => `${look} ${id}: ${html}`));
  }
  return found;
}

test('one person saved from two pages is put together by the user, and taken apart again', async () => {
  await saveFromPopup(await kith.openPopupFor(await kith.visit(SAMPLE_ADDRESS)));
  const popup = await kith.openPopupFor(await kith.visit(TEAM_ADDRESS));
  await see(popup.getByText('This page links to a profile of theirs')).toBeVisible();
  await popup.getByRole('button', { name: 'No, someone new' }).click();
  await saveFromPopup(popup);
  await see(popup.getByText('Perhaps kept twice')).toBeVisible();

  const app = await kith.open('options.html#/people');
  await app.getByRole('link', { name: '1 may be in here twice' }).click();
  await see(app.getByRole('heading', { name: 'Kept twice?' })).toBeVisible();
  await see(app.getByText('Both name the profile')).toBeVisible();
  expect(await findings(app)).toEqual([]);

  await app.getByRole('link', { name: /^Compare: / }).click();
  await see(app.getByRole('heading', { name: 'One person?' })).toBeVisible();
  expect(await findings(app)).toEqual([]);
  const headline = app.getByRole('group', { name: 'Headline' });
  await headline.getByRole('radio').first().focus();
  await app.keyboard.press('ArrowDown');
  await see(headline.getByRole('radio').nth(1)).toBeChecked();
  await headline.getByText('Pharmacy educator').click();
  await app.keyboard.press('Enter');

  await see(app.getByText('are one person now.')).toBeVisible();
  await see(app.getByRole('heading', { name: 'Mara Okafor' })).toBeVisible();
  await see(app.getByText('Pharmacy educator').first()).toBeVisible();
  await app.getByRole('button', { name: 'Undo' }).click();
  await see(app.getByText('Taken back.')).toBeVisible();
  await see(app.getByText('Perhaps kept twice')).toBeVisible();
});
