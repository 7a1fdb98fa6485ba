/** The invented pages in real Chromium, through the built reader: without styles as saved, and with them as live. */
import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaptureResult } from '../../utils/domain/capture-result.ts';
import { captureInBrowser } from '../support/capture-in-browser.ts';
import { KithChromium } from '../support/chromium.ts';
import { readInventedPage } from '../support/saved-page.ts';

const ALL = globSync('tests/capture/expected/**/*.json')
  .map((path) => path.replace('/expected/', '/pages/').replace(/json$/, 'html'))
  .sort();
/** Read from their layout alone, by rules that tests in Node hold page by page: here each fifth stands for its like. */
const BY_LAYOUT = ALL.filter((path) => /\/pages\/(?:lists|any-site)\//.test(path));
const PAGES = ALL.filter((path) => !BY_LAYOUT.includes(path) || BY_LAYOUT.indexOf(path) % 5 === 0);
/** Those with second copies of their words for screen readers. */
const DOUBLED = PAGES.filter((path) =>
  /visually-hidden|sr-only|a11y-text/.test(readFileSync(path, 'utf8')),
);

/** What a live site's styles do to the text: second copies for screen readers are out of sight. */
const LIVE_STYLES = `<style>
  .visually-hidden, .sr-only, .a11y-text {
    position: absolute !important; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0);
  }
  main { display: flex; flex-direction: column; }
  p, span { line-height: 1.4; }
</style>`;

let kith: KithChromium;
let serving = { address: '', html: '' };

beforeAll(async () => {
  kith = await KithChromium.launch({
    headers: {},
    site: (url) => (url.href === new URL(serving.address).href ? serving.html : undefined),
  });
});
afterAll(() => kith.close());

async function capture(path: string, styles: string): Promise<CaptureResult> {
  const { html, address } = readInventedPage(path);
  serving = { address, html: html.replace(/<head[^>]*>/i, (head) => head + styles) };
  return (await captureInBrowser(kith, address)).capture;
}

describe.each([
  ['without styles', '', PAGES],
  ['with styles', LIVE_STYLES, DOUBLED],
])('%s', (_name, styles, pages) => {
  test.each(pages)('%s', async (path) => {
    const expected = readFileSync(
      path.replace('/pages/', '/expected/').replace(/html$/, 'json'),
      'utf8',
    );
    // Of a page that is slow to answer, on a busy machine, Kith waits for no more than it has: it is read again.
    await expect.poll(() => capture(path, styles)).toMatchObject(JSON.parse(expected));
  });
});
