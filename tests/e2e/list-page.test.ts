/** A page of several people in real Chromium: ticked with the keys, saved together, taken back, known the next time. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { captureInBrowser } from '../support/capture-in-browser.ts';
import { KithChromium } from '../support/chromium.ts';
import { LISTED, manyListed, SEARCH_ADDRESS, searchPage } from '../support/sample-list.ts';
import { see } from '../support/see.ts';

let kith: KithChromium;
let people = LISTED;

beforeEach(async () => {
  people = LISTED;
  kith = await KithChromium.launch({
    site: ({ href }) => (href === SEARCH_ADDRESS ? searchPage(people) : undefined),
  });
});
afterEach(() => kith.close());

async function openList(): Promise<Page> {
  const popup = await kith.openPopupFor(await kith.visit(SEARCH_ADDRESS));
  await popup.locator('.PickRow :focus').waitFor();
  return popup;
}

async function tickThree(popup: Page): Promise<void> {
  await popup.keyboard.press('Space');
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('Space');
  await popup.keyboard.press('j');
  await popup.keyboard.press('x');
  await see(popup.getByRole('button', { name: 'Save 3' })).toBeVisible();
}

const namesInApp = async () => {
  const app = await kith.open('options.html#/people');
  await app
    .getByText(/people$|Nobody/)
    .first()
    .waitFor();
  const names = await app.locator('.PeopleTable-row a').allTextContents();
  await app.close();
  return names.toSorted();
};

test('three ticked with the keys are saved, taken back, saved again, and known the next time', async () => {
  const popup = await openList();
  await tickThree(popup);
  await popup.keyboard.press('Control+Enter');
  await see(popup.getByRole('heading', { name: '5 people here, you know 3' })).toBeVisible();
  // Focus has stayed in the list, at the row that is known now.
  await see(popup.locator('.PickRow.is-known a:focus')).toHaveText('Li Wei (李伟)');
  await popup.getByRole('button', { name: 'Undo' }).click();
  await see(popup.getByRole('heading', { name: '5 people here', exact: true })).toBeVisible();
  // Who was ticked is ticked again, to be saved otherwise.
  await popup.getByRole('button', { name: 'Save 3' }).click();
  await see(popup.getByRole('heading', { name: '5 people here, you know 3' })).toBeVisible();
  await expect.poll(namesInApp).toEqual(['Li Wei (李伟)', 'Mara Okafor', 'Tomasz Nowak']);
  await popup.close();
  const again = await openList();
  await see(again.getByRole('heading', { name: '5 people here, you know 3' })).toBeVisible();
  await see(again.locator('.PickRow.is-known')).toHaveCount(3);
  const { known } = await captureInBrowser(kith, SEARCH_ADDRESS);
  expect(known).toEqual([true, true, true, false, false]);
});

test('as many as are ticked at a time are saved, and taken back, in one step', async () => {
  people = manyListed(40);
  const popup = await openList();
  await popup.getByRole('button', { name: 'Tick all shown' }).click();
  await popup.getByRole('button', { name: 'Save 25' }).click();
  await see(popup.getByRole('heading', { name: '40 people here, you know 25' })).toBeVisible();
  await popup.getByRole('button', { name: 'Undo' }).click();
  await see(popup.getByRole('heading', { name: '40 people here', exact: true })).toBeVisible();
});

test('ticks outlive the popup', async () => {
  const popup = await openList();
  await tickThree(popup);
  await popup.close();
  const again = await openList();
  await see(again.getByRole('button', { name: 'Save 3' })).toBeVisible();
});

test('rows are there before what is known of them, and do not move when it comes', async () => {
  const first = await openList();
  await tickThree(first);
  await first.keyboard.press('Control+Enter');
  await first.getByText('you know 3').waitFor();
  await first.close();
  const page = await kith.visit(SEARCH_ADDRESS);
  await kith.clickAction(page);
  const popup = await kith.context.newPage();
  // Every place a row has stood at, from the first frame on.
  await popup.addInitScript(() => {
    const seen: Set<string> = new Set();
    const look = () => {
      const rows = [...document.querySelectorAll('.PickRow')];
      if (rows.length > 0)
        seen.add(rows.map((row) => Math.round(row.getBoundingClientRect().top)).join());
      requestAnimationFrame(look);
    };
    look();
    Object.assign(globalThis, { seen });
  });
  const tab = await kith.tabId(page);
  await popup.goto(`chrome-extension://${kith.extensionId}/popup.html?tab=${tab}`);
  await popup.getByText('you know 3').waitFor();
  await popup.waitForTimeout(200);
  expect(await popup.evaluate('globalThis.seen.size')).toBe(1);
});

describe.each(['light', 'dark', 'right to left', 'with text twice the size'])('%s', (look) => {
  test('axe finds nothing, and nothing is wider than the popup', async () => {
    people = [...LISTED, ...manyListed(30)];
    const popup = await openList();
    await popup.setViewportSize({ width: 380, height: 600 });
    // Colours change at once: none is looked at half way.
    await popup.emulateMedia({ reducedMotion: 'reduce' });
    await tickThree(popup);
    await popup.keyboard.press('Control+Enter');
    await popup.getByText('you know 3').waitFor();
    if (look === 'right to left')
      await popup.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    else if (look === 'dark') await popup.emulateMedia({ colorScheme: 'dark' });
    else if (look !== 'light') await popup.addStyleTag({ content: 'html { font-size: 200% }' });
    await popup.getByText('For everyone ticked').click();
    const { violations } = await new AxeBuilder({ page: popup })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const width = () => popup.evaluate(() => document.documentElement.scrollWidth);
    await expect.poll(width).toBeLessThanOrEqual(380);
  });
});
