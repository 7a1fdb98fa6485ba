/** What the popup really loads before it can be used: dynamic imports that the form waits for count too. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtFolder } from '../../scripts/build.ts';
import { BUDGETS, UNMARKED_PAGE } from '../../scripts/size-budgets.ts';
import { KithChromium } from '../support/chromium.ts';
import { SAMPLE_ADDRESS, sampleSite } from '../support/sample-profile.ts';
import { readInventedPage } from '../support/saved-page.ts';

const SPEAKER = 'https://talks.example.org/speakers/ana';
const BARE = 'https://talks.example.org/speakers/ben';
const DATA = { '@type': 'ProfilePage', mainEntity: { '@type': 'Person', name: 'Ana Ruiz' } };
const PAGES: Record<string, string> = {
  [SPEAKER]: `<title>Ana Ruiz</title><script type="application/ld+json">${JSON.stringify(DATA)}</script><h1>Ana Ruiz</h1>`,
  [BARE]: '<title>Ben Ito</title><h1>Ben Ito</h1><p>Talks about kilns.</p>',
};
/** Of a site with a recipe besides LinkedIn. */
const RECIPED = readInventedPage('tests/capture/pages/github/complete.html');

let kith: KithChromium;
beforeAll(async () => {
  const profile = sampleSite();
  kith = await KithChromium.launch({
    site: (address) =>
      PAGES[address.href] ?? (address.href === RECIPED.address ? RECIPED.html : profile(address)),
  });
});
afterAll(() => kith.close());

/** The extension's files that the popup has asked for when its form takes the focus, and the page reader. */
async function filesUntilUsable(page: Page): Promise<string[]> {
  const home = `chrome-extension://${kith.extensionId}/`;
  await kith.clickAction(page);
  const tab = await kith.tabId(page);
  const popup = await kith.context.newPage();
  // Noted by the page itself, in the moment: what is asked for afterwards is not among them.
  await popup.addInitScript(() => {
    const note = () => {
      const files = performance.getEntriesByType('resource').map(({ name }) => name);
      Object.assign(globalThis, { files: [location.href, ...files] });
    };
    document.addEventListener('focusin', note, { once: true });
  });
  await popup.goto(`${home}popup.html?tab=${tab}`);
  await popup.locator('form.ReviewForm:focus-within').waitFor();
  const files = await popup.evaluate<string[]>('globalThis.files');
  await popup.close();
  const own = files.filter((url) => url.startsWith(home));
  return [...new Set(['page-reader.js', ...own.map((url) => new URL(url).pathname.slice(1))])];
}

const weigh = (file: string) =>
  gzipSync(readFileSync(join(builtFolder('chrome'), file)), { level: 9 }).length;

test.each([
  ['a LinkedIn profile', SAMPLE_ADDRESS, budgetOf('popup.html')],
  ['a page with data for machines', SPEAKER, budgetOf('popup.html')],
  ['a page of another site with a recipe', RECIPED.address, budgetOf('popup.html')],
  ['a page with nothing for machines', BARE, UNMARKED_PAGE],
])('on %s the form for somebody new needs no more than its budget', async (_, address, budget) => {
  const files = await filesUntilUsable(await kith.visit(address));
  const total = files.reduce((sum, file) => sum + weigh(file), 0);
  expect(total).toBeLessThanOrEqual(budget * 1000);
});

function budgetOf(entrypoint: string): number {
  return BUDGETS.find(({ entry }) => entry === entrypoint)?.kilobytes ?? 0;
}
