/** Gesture → filled form: snapshot, rebuild and all layers, against copying and parsing the same page. */
import { bundleScript } from '../support/bundle.ts';
import type { KithChromium } from '../support/chromium.ts';
import { type Figure, interleave, median } from './measure.ts';

const ADDRESS = 'https://www.linkedin.com/in/bench-person/';
export const DIRECTORY = 'https://institute.example.org/people/';
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

/** A directory of 200 people on a site without a recipe, in cards whose class names mean nothing. */
export function largeDirectory(): string {
  const cards = Array.from({ length: 200 }, (_, index) => {
    const name = `${GIVEN[index % GIVEN.length]} ${FAMILY[Math.floor(index / GIVEN.length) % FAMILY.length]}`;
    return `<article class="c${index} x9f"><img alt="" src="/p/${index}.jpg"><h3><a href="/people/p${index}">${name}</a></h3>
      <p class="q">Laboratory Technician</p><p>Department ${index % 7}</p><p><a href="mailto:p${index}@bench.example">p${index}@bench.example</a></p></article>`;
  });
  return `<!doctype html><html lang="en"><head><title>Our people | Bench Institute</title></head><body>
    <header><nav><a href="/">Home</a><a href="/about">About</a><a href="/news">News</a></nav></header>
    <main><h1>Our people</h1><div class="g">${cards.join('')}</div></main><footer><p>Bench Institute</p></footer></body></html>`;
}

const GIVEN = 'Mara Ana Li Tomasz Ingrid Yusuf Chidi Rosa Pavel Noor'.split(' ');
const FAMILY =
  'Okafor Ruiz Wei Kowalski Berg Demir Eze Conti Novak Haddad Silva Moreau Tanaka Jansen Kovacs Petrov Costa Weber Laine Ito'.split(
    ' ',
  );

const EXTRACT = 'kithExtract.extract(kithSnapshot.takeSnapshot(document))';

/** Opens a page with the snapshot and the whole extractor beside it. */
async function pageWithExtractor(browser: KithChromium, address: string) {
  const page = await browser.visit(address);
  const scripts = await Promise.all([
    bundleScript('utils/capture/snapshot.ts', 'kithSnapshot'),
    bundleScript('tests/support/extract-whole.ts', 'kithExtract'),
  ]);
  await page.evaluate(
    scripts.join('\n').replaceAll(/^(?:var|const) (kith\w+) =/gm, 'globalThis.$1 ='),
  );
  return page;
}

export async function benchCapture(browser: KithChromium): Promise<Figure> {
  const page = await pageWithExtractor(browser, ADDRESS);
  const { floor, kith } = await interleave(
    ROUNDS,
    () =>
      page.evaluate(() => {
        const start = performance.now();
        new DOMParser().parseFromString(document.documentElement.outerHTML, 'text/html');
        return performance.now() - start;
      }),
    () => page.evaluate<number>(timed(EXTRACT)),
  );
  await page.close();
  return { what: 'Gesture to filled form, 1 MB page', floor, kith, unit: 'ms', limit: 2 };
}

/** 200 cards of a site without a recipe: snapshot, rebuild and all layers. The issue's limit is absolute. */
export async function benchDirectory(browser: KithChromium): Promise<Figure> {
  const page = await pageWithExtractor(browser, DIRECTORY);
  const rows = await page.evaluate<number>(`${EXTRACT}.rows.length`);
  if (rows !== 200) throw new Error(`The directory of 200 gave ${rows} rows.`);
  const taken: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    taken.push(await page.evaluate<number>(timed(EXTRACT)));
  await page.close();
  return { what: '200 cards to rows', floor: null, kith: median(taken), unit: 'ms', limit: 150 };
}

const timed = (work: string) =>
  `(() => { const start = performance.now(); ${work}; return performance.now() - start; })()`;
