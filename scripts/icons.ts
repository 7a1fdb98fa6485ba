/** Draws the toolbar button's pictures anew from their SVG: `npm run icons`. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureBrowser } from './browsers.ts';

const ROOT = resolve(import.meta.dirname, '..');
const MARKS = ['known', 'due'];
const SIZES = [16, 32];

const browser = await chromium.launch({
  executablePath: ensureBrowser('chromium'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const mark of MARKS) {
  const svg = readFileSync(join(ROOT, `docs/images/icon-${mark}.svg`), 'utf8');
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
    const path = join(ROOT, `public/icon/${mark}-${size}.png`);
    await page.screenshot({ path, omitBackground: true });
  }
}
await browser.close();
