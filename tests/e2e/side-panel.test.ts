/** The side panel stands beside the page: by gesture anywhere, by itself on sites that are switched on. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KithChromium } from '../support/chromium.ts';
import { goTo, MOVING_SITE, movingSite } from '../support/moving-site.ts';
import { see } from '../support/see.ts';

const ANA = `${MOVING_SITE}/people/ana`;

let kith: KithChromium;
beforeAll(async () => {
  kith = await KithChromium.launch({
    site: (address) =>
      movingSite(address) ?? '<!doctype html><title>Elsewhere</title><p>A note.</p>',
  });
});
afterAll(() => kith.close());

/** The names that stand in the form until one of them does, each once. Runs in the panel. */
async function namesShownUntil(last: string): Promise<string[]> {
  const names = new Set<string>();
  while (!names.has(last)) {
    const field = document.querySelector<HTMLTextAreaElement>('.ReviewHead-name textarea');
    if (field) names.add(field.value);
    await new Promise((done) => setTimeout(done, 20));
  }
  return [...names];
}

/** The tab opened last of those whose address Kith is not told. */
async function newestHidden(): Promise<number> {
  const tabs = await chrome.tabs.query({});
  return Math.max(...tabs.filter(({ url }) => url === undefined).map(({ id = 0 }) => id));
}

/** A page, and the panel beside it. */
async function beside(address: string) {
  const page = await kith.visit(address);
  const panel = await kith.openPanelFor(page);
  return { page, panel, name: panel.getByRole('textbox', { name: 'Name' }) };
}

describe('on a site that is switched on', () => {
  beforeAll(() => kith.allowSite(MOVING_SITE));

  test('the panel reads the page, and the next one without a load', async () => {
    const { page, panel, name } = await beside(ANA);
    await see(name).toHaveValue('Ana Ruiz');
    await page.evaluate(goTo, { slug: 'bo', later: 50 });
    await see(name).toHaveValue('Bo Lindqvist');
    await page.goto(`${MOVING_SITE}/people/cai`);
    await see(name).toHaveValue('Cai Meredith');
    await Promise.all([page.close(), panel.close()]);
  });

  test('nobody is shown under another’s address, however late the page is', async () => {
    const { page, panel, name } = await beside(ANA);
    await see(name).toHaveValue('Ana Ruiz');
    await page.evaluate(goTo, { slug: 'bo', later: 1_400 });
    await see(name).toHaveCount(0);
    expect(await panel.evaluate(namesShownUntil, 'Bo Lindqvist')).toEqual(['Bo Lindqvist']);
    await see(name).toHaveValue('Bo Lindqvist');
    await Promise.all([page.close(), panel.close()]);
  });

  test('a page that never changes its person is not taken for somebody kept', async () => {
    const { page, panel, name } = await beside(ANA);
    await see(name).toHaveValue('Ana Ruiz');
    await page.evaluate(goTo, { slug: 'bo', later: 60_000 });
    await see(panel.getByText('Not sure whom this page is about.')).toBeVisible();
    await Promise.all([page.close(), panel.close()]);
  });

  test('somebody half written stays while the page goes on, and the way there is one press', async () => {
    const { page, panel, name } = await beside(ANA);
    const why = panel.getByPlaceholder('Why I am saving them (optional)');
    await why.fill('Taught me to');
    await page.evaluate(goTo, { slug: 'bo', later: 50 });
    await see(panel.getByText(/^You are now on .Bo Lindqvist.’s page/)).toBeVisible();
    await see(why).toHaveValue('Taught me to');
    await see(name).toHaveValue('Ana Ruiz');
    await panel.getByRole('button', { name: 'Show it' }).click();
    await see(name).toHaveValue('Bo Lindqvist');
    // What was half written waits where it belongs.
    await page.evaluate(goTo, { slug: 'ana', later: 50 });
    await see(name).toHaveValue('Ana Ruiz');
    await see(why).toHaveValue('Taught me to');
    await Promise.all([page.close(), panel.close()]);
  });

  test('a permission withdrawn in the browser is told; what is there stays, and the next page is not read', async () => {
    const { page, panel, name } = await beside(ANA);
    await see(name).toHaveValue('Ana Ruiz');
    await kith.allowSite(MOVING_SITE, false);
    await see(panel.getByText('Kith no longer reads this site by itself.')).toBeVisible();
    await see(name).toHaveValue('Ana Ruiz');
    await page.goto(`${MOVING_SITE}/people/cai`);
    await see(panel.getByText('This page has not been read.')).toBeVisible();
    await see(name).toHaveCount(0);
    await Promise.all([page.close(), panel.close()]);
  });
});

describe('on any other site', () => {
  test('a page is read once it is asked for, and the next one is not', async () => {
    const page = await kith.visit(ANA);
    await kith.clickAction(page);
    const panel = await kith.openPanelFor(page);
    const name = panel.getByRole('textbox', { name: 'Name' });
    await see(name).toHaveValue('Ana Ruiz');
    await page.goto('https://elsewhere.example.org/');
    await see(panel.getByText('This page has not been read.')).toBeVisible();
    await panel.getByRole('button', { name: 'Read this page' }).click();
    await see(panel.getByText(/Click Kith’s button in the toolbar/)).toBeVisible();
    await Promise.all([page.close(), panel.close()]);
  });

  test('Kith’s button makes an open panel read the page', async () => {
    const page = await kith.visit(ANA);
    const panel = await kith.open(`sidepanel.html?tab=${await kith.inExtension(newestHidden)}`);
    await see(panel.getByText('This page has not been read.')).toBeVisible();
    await page.bringToFront();
    await (await kith.openPopupFor(page)).close();
    await see(panel.getByRole('textbox', { name: 'Name' })).toHaveValue('Ana Ruiz');
    await Promise.all([page.close(), panel.close()]);
  });
});
