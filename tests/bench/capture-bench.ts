/** Gesture → filled form: snapshot, rebuild and all layers, against copying and parsing the same page. */
import { bundleScript } from '../support/bundle.ts';
import type { KithChromium } from '../support/chromium.ts';
import { type Figure, interleave } from './measure.ts';

const ADDRESS = 'https://www.linkedin.com/in/bench-person/';
const ROUNDS = 15;

const POSITIONS = 40;
const POSTS = 640;

/** A profile of about 1 MB and 9,000 nodes: top card, a long career, and much that is not read. */
export function largeProfile(): string {
  const card = (name: string, body: string) =>
    `<section componentkey="com.linkedin.sdui.profile.card.refACoAABenchPerson000000000000000000000000${name}">${body}</section>`;
  const many = (count: number, part: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => part(index));
  return `<!doctype html><html lang="en"><head><title>Bench Person | LinkedIn</title></head><body><main id="workspace">
    ${card(
      'Topcard',
      `<h2>Bench Person</h2><p>Technician at Bench 0</p><p>Charlotte, North Carolina, United States</p>
      <p><a href="/in/bench-person/overlay/contact-info/">Contact info</a></p>`,
    )}
    ${card('About', `<h2>About</h2><p data-testid="expandable-text-box">${'I like quiet machines. '.repeat(40)}</p>`)}
    ${card('Activity', `<h2>Activity</h2><ul>${many(POSTS, post).join('')}</ul>`)}
    ${card('ExperienceTopLevelSection', `<h2>Experience</h2>${many(POSITIONS, position).join('<hr role="presentation">')}`)}
  </main></body></html>`;
}

function position(index: number): string {
  return `<div componentkey="entity-collection-item-${index}" class="_${index.toString(36)}f0c1 _d41d8cd9">
    <a href="/company/bench-${index}/"><figure aria-label="Bench ${index} logo"></figure></a>
    <div class="_0cc175b9"><p class="_92eb5ffe">Technician ${index}</p><p>Bench ${index} · Full-time</p>
    <p><span>Jan ${1980 + index} - Feb ${1981 + index} · 1 yr 2 mos</span></p><p>Town ${index}</p></div></div>`;
}

function post(index: number): string {
  return `<li class="_9ab${index} _d41d8cd9"><div class="_3bbeb416 _7c211433">
    <a href="/feed/update/urn:li:activity:${index}/?trk=${'x'.repeat(120)}"><figure aria-label="Post ${index}"></figure></a>
    <div class="_0cc175b9 _c0f1b6a8"><p class="_92eb5ffe">Post ${index}</p><p>${index} reactions · 3 comments</p>
    <p><span>${index} days ago</span></p><p>Edited</p>
    <div><p><span>${'Keeps the line running and writes down what was learned. '.repeat(14)}</span></p></div></div></div></li>`;
}

export async function benchCapture(browser: KithChromium): Promise<Figure> {
  const page = await browser.visit(ADDRESS);
  const scripts = await Promise.all([
    bundleScript('utils/capture/snapshot.ts', 'kithSnapshot'),
    bundleScript('tests/support/extract-whole.ts', 'kithExtract'),
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
