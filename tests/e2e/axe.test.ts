/** axe finds nothing on any page, nor in what opens on it, in light, dark and right to left. */
import { AxeBuilder } from '@axe-core/playwright';
import { type Page, expect as see } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KithChromium } from '../support/chromium.ts';
import { saveFromPopup } from '../support/popup.ts';
import { SAMPLE_ADDRESS, sampleSite } from '../support/sample-profile.ts';

let kith: KithChromium;
let person: string;

/** The views and what shows that each has arrived. */
const VIEWS: Record<string, { path: () => string; arrived: (page: Page) => Promise<void> }> = {
  Today: {
    path: () => 'options.html#/today',
    arrived: (page) => see(page.getByText('Mara Okafor')).toBeVisible(),
  },
  People: {
    path: () => 'options.html#/people',
    arrived: (page) => see(page.getByText('Mara Okafor')).toBeVisible(),
  },
  'a person': {
    path: () => person,
    arrived: (page) => see(page.getByRole('heading', { name: 'Mara Okafor' })).toBeVisible(),
  },
  'their About': {
    path: () => `${person}/about`,
    arrived: (page) => see(page.getByText('Education')).toBeVisible(),
  },
  'an open editor': {
    path: () => `${person}/about`,
    arrived: async (page) => {
      await page.getByRole('button', { name: 'Edit: Positions' }).click();
      await see(page.getByRole('button', { name: 'Add a position' })).toBeVisible();
    },
  },
  'a log form': {
    path: () => person,
    arrived: async (page) => {
      await page.getByRole('button', { name: 'Log what happened' }).click();
      await see(page.getByLabel('In a few words')).toBeVisible();
    },
  },
  'a reminder being added': {
    path: () => person,
    arrived: async (page) => {
      await page.getByRole('button', { name: 'Remind me…' }).click();
      await see(page.getByLabel('When')).toBeVisible();
    },
  },
  'someone added by hand': {
    path: () => 'options.html#/people/new',
    arrived: async (page) => {
      await page.getByRole('button', { name: 'Save' }).click();
      await see(page.getByText('A name is all it takes.')).toBeVisible();
    },
  },
  'the keys of a list': {
    path: () => 'options.html#/people',
    arrived: async (page) => {
      await page.getByText('Mara Okafor').waitFor();
      await page.keyboard.press('?');
      await see(page.getByRole('dialog', { name: 'Keys in lists' })).toBeVisible();
    },
  },
  'a menu': { path: () => 'options.html#/today', arrived: openMenu },
  'the calendar': {
    path: () => 'options.html#/today',
    arrived: async (page) => {
      await openMenu(page);
      await page.getByRole('menuitem', { name: 'Pick a day' }).click();
      await see(page.getByRole('grid')).toBeVisible();
    },
  },
  'Lately changed': {
    path: () => 'options.html#/lately',
    arrived: (page) => see(page.getByText('Mara Okafor')).toBeVisible(),
  },
  'Recently deleted': {
    path: () => 'options.html#/deleted',
    arrived: (page) => see(page.getByText('Ana Ruiz')).toBeVisible(),
  },
  'the question before erasing': {
    path: () => 'options.html#/deleted',
    arrived: async (page) => {
      await page.getByRole('button', { name: /Erase for good: .*Ana Ruiz/ }).click();
      await see(page.getByRole('alertdialog')).toBeVisible();
    },
  },
  Settings: {
    path: () => 'options.html#/settings',
    arrived: (page) => see(page.getByText('Your privacy, in plain words')).toBeVisible(),
  },
  'the popup with no page to read': {
    path: () => 'popup.html',
    arrived: (page) => see(page.getByRole('combobox', { name: 'Find anyone' })).toBeVisible(),
  },
};

async function openMenu(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Snooze/ })
    .first()
    .click();
  await see(page.getByRole('menuitem', { name: 'Tomorrow' })).toBeVisible();
}

/** Adds someone by hand and deletes them. */
async function deleteSomeone(name: string): Promise<void> {
  const page = await kith.open('options.html#/people/new');
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: /^Delete/ }).click();
  await page.getByText('is in "Recently deleted"').waitFor();
  await page.close();
}

beforeAll(async () => {
  kith = await KithChromium.launch({ site: sampleSite() });
  const popup = await kith.openPopupFor(await kith.visit(SAMPLE_ADDRESS));
  await saveFromPopup(popup);
  const link = await popup.getByRole('link', { name: 'Open in Kith' }).first().getAttribute('href');
  person = (link ?? '').replace(/^\//, '');
  await deleteSomeone('Ana Ruiz');
});
afterAll(() => kith.close());

/** What axe reports, one line for each finding and place. */
async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe.each(['light', 'dark', 'right to left'])('%s', (look) => {
  async function dress(page: Page): Promise<void> {
    if (look === 'right to left')
      await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    else await page.emulateMedia({ colorScheme: look === 'dark' ? 'dark' : 'light' });
  }

  test.each(Object.entries(VIEWS))('%s', async (_name, { path, arrived }) => {
    const page = await kith.open(path());
    await dress(page);
    await arrived(page);
    expect(await findings(page)).toEqual([]);
    await page.close();
  });

  test('the popup on a page', async () => {
    const page = await kith.visit(`${SAMPLE_ADDRESS}`);
    const popup = await kith.openPopupFor(page);
    await dress(popup);
    await see(popup.getByText('Mara Okafor').first()).toBeVisible();
    expect(await findings(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });
});
