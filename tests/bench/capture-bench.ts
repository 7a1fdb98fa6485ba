/** Gesture → filled form: snapshot, rebuild and all layers, against copying and parsing the same page. */
import { bundleScript } from '../support/bundle.ts';
import type { KithChromium } from '../support/chromium.ts';
import { type Figure, interleave } from './measure.ts';

const ADDRESS = 'https://www.linkedin.com/in/bench-person/';
const ROUNDS = 15;

/** A profile of about 1 MB and 9,000 nodes: a real top card, then cards of the size LinkedIn sends. */
export function largeProfile(): string {
  const item = (index: number) => `
    <div componentkey="entity-collection-item-${index}" class="_${index.toString(36)}f0c1 _9ab${index} _d41d8cd9">
      <div class="_3bbeb416 _7c211433"><a href="/company/bench-${index}/?trk=${'x'.repeat(120)}"><figure aria-label="Bench ${index} logo"></figure></a>
      <div class="_0cc175b9 _c0f1b6a8"><p class="_92eb5ffe">Technician ${index}</p><p>Bench ${index} · Full-time</p>
      <p><span>Jan ${1980 + (index % 40)} - Feb ${1981 + (index % 40)} · 1 yr 2 mos</span></p><p>Town ${index}</p>
      <div><p><span>${'Keeps the line running and writes down what was learned. '.repeat(14)}</span></p></div></div></div></div>`;
  const card = (name: string, body: string) =>
    `<section componentkey="com.linkedin.sdui.profile.card.refACoAABenchPerson000000000000000000000000${name}">${body}</section>`;
  return `<!doctype html><html lang="en"><head><title>Bench Person | LinkedIn</title></head><body><main id="workspace">
    ${card(
      'Topcard',
      `<h2>Bench Person</h2><p>Technician at Bench 0</p><p>Charlotte, North Carolina, United States</p>
      <p><a href="/in/bench-person/overlay/contact-info/">Contact info</a></p>`,
    )}
    ${card('About', `<h2>About</h2><p data-testid="expandable-text-box">${'I like quiet machines. '.repeat(40)}</p>`)}
    ${card('ExperienceTopLevelSection', `<h2>Experience</h2>${Array.from({ length: 690 }, (_, i) => item(i)).join('<hr role="presentation">')}`)}
  </main></body></html>`;
}

export async function benchCapture(browser: KithChromium): Promise<Figure> {
  const page = await browser.visit(ADDRESS);
  const scripts = await Promise.all([
    bundleScript('utils/capture/snapshot.ts', 'kithSnapshot'),
    bundleScript('utils/capture/extract.ts', 'kithExtract'),
  ]);
  await page.evaluate(
    scripts.join('\n').replaceAll(/^(?:var|const) (kith\w+) =/gm, 'globalThis.$1 ='),
  );
  const { floor, kith } = await interleave(
    ROUNDS,
    () =>
      page.evaluate(() => {
        const start = performance.now();
        new DOMParser().parseFromString(document.documentElement.outerHTML, 'text/html');
        return performance.now() - start;
      }),
    () =>
      page.evaluate(
        '(() => { const start = performance.now(); kithExtract.extract(kithSnapshot.takeSnapshot(document)); return performance.now() - start; })()',
      ),
  );
  await page.close();
  return { what: 'Gesture to filled form, 1 MB page', floor, kith, unit: 'ms', limit: 2 };
}
