/** How long recipes take in a real browser: on a list of two hundred people, and on pages made to be slow. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleScript } from '../support/bundle.ts';
import { KithChromium } from '../support/chromium.ts';
import { pagesEffortOf } from '../support/pages-effort.ts';

const LIST = 'https://www.linkedin.com/mynetwork/invite-connect/connections/';
const PERSON = 'https://www.linkedin.com/in/maria-lopez/';
const CARDS = 200;
const ROUNDS = 9;
/** Milliseconds of processor time for one round, on a machine that does {@link stint} in {@link STINT}. */
const MOST = 150;
/** As {@link MOST}, for a hostile page: the budget of reading, and what it takes to stop. */
const HOSTILE_MOST = 3_000;
/** Milliseconds. */
const STINT = 150;

const PAGES: Record<string, string> = {
  'cards with hooks': list(
    (
      index,
    ) => `<div role="listitem"><a href="/in/person-${index}/"><figure><img alt="Person Number"></figure></a>
      <div><a href="/in/person-${index}/"><div><p><span>Person Number</span></p></div></a><div><p>Technician ${index}</p></div>
      <p>Connected on March 3, 2026</p></div><a aria-label="Send a message to Person Number" href="/messaging/compose/">Message</a>
      <button aria-label="More for Person Number"></button></div>`,
  ),
  'cards told by their links': list(
    (
      index,
    ) => `<div><div><a href="/in/person-${index}/"><img></a><div><a href="/in/person-${index}/">Person Number</a>
      <span> · 2nd</span><div>Technician ${index}</div><div>Charlotte</div>
      <div><a href="/in/ines/">Ines</a>, <a href="/in/tom/">Tom</a> and 3 other mutual connections</div></div></div></div>`,
  ),
};

function list(card: (index: number) => string, count = CARDS): string {
  return `<main id="workspace">${Array.from({ length: count }, (_, index) => card(index)).join('')}</main>`;
}

let kith: KithChromium;
let html = '';
beforeAll(async () => {
  kith = await KithChromium.launch({ site: () => html, headers: {} });
});
afterAll(() => kith.close());

const CARD =
  '<section componentkey="profile.card.refACoAATopcard"><h2>Maria Lopez</h2><a href="/in/maria-lopez/overlay/contact-info/">Contact</a></section>';
const career = (entries: string) =>
  `<title>Maria Lopez | LinkedIn</title><main>${CARD}<section componentkey="profile.card.refACoAAExperienceTopLevelSection"><h2>Experience</h2>${entries}</section></main>`;
const many = (part: (index: number) => string) =>
  Array.from({ length: 15_000 }, (_, index) => part(index)).join('');

const HOSTILE: [what: string, address: string, html: string][] = [
  ['fifteen thousand cards', LIST, list((index) => card(index), 15_000)],
  ['a card of fifteen thousand links', LIST, `<div role="listitem">${many(card)}</div>`],
  [
    'fifteen thousand organisations',
    PERSON,
    career(many((index) => `<a href="/company/${index}/">C</a>`)),
  ],
  ['fifteen thousand periods', PERSON, career(many(() => '<p>Jan 2019 - Feb 2020 · 1 yr</p>'))],
  [
    'fifteen thousand sections',
    PERSON,
    career('') + many(() => '<section><h2>Experience</h2><p>a</p></section>'),
  ],
];

function card(index: number): string {
  return `<div role="listitem"><a href="/in/person-${index}/">Person Number</a><p>Technician</p></div>`;
}

/** Work of a fixed size, to tell a slow machine from slow recipes. Runs in a page. */
function stint(): void {
  for (let round = 0; round < 10; round += 1) {
    const words = Array.from({ length: 30_000 }, (_, at) => String((at * 7_919) % 10_007));
    words.join().split(',').sort();
  }
}

/**
 * @param clock - what the reading's budget goes by, in words; none of its own makes a slow machine read less.
 * @returns reads the page some times: how many rows there were, how long it took for each, and how many times
 *   slower than it should be the machine is.
 */
async function prepared(address: string, page: string, clock = '') {
  html = page;
  const tab = await kith.visit(address);
  const scripts = await Promise.all([
    bundleScript('utils/capture/snapshot.ts', 'kithSnapshot'),
    bundleScript('tests/support/extract-whole.ts', 'kithExtract'),
  ]);
  await tab.evaluate(
    scripts.join('\n').replaceAll(/^(?:var|const) (kith\w+) =/gm, 'globalThis.$1 ='),
  );
  const effortOf = (work: () => Promise<unknown>) => pagesEffortOf(kith.context.browser(), work);
  return async (rounds: number) => {
    const slowness = Math.max(1, (await effortOf(() => tab.evaluate(stint))) / STINT);
    let rows: number[] = [];
    const effort = await effortOf(async () => {
      rows = await tab.evaluate<number[]>(`Array.from({ length: ${rounds} }, () => {
        const json = kithSnapshot.takeSnapshot(document);
        return kithExtract.extract(json, undefined, undefined, ${clock || undefined}).rows.length;
      })`);
    });
    await tab.close();
    return { rows, each: effort / rounds, slowness };
  };
}

test.each(Object.entries(PAGES))('two hundred %s take 150 ms at most', async (_, page) => {
  const read = await prepared(LIST, page);
  const { rows, each, slowness } = await read(ROUNDS);
  expect(rows).toEqual(Array.from({ length: ROUNDS }, () => CARDS));
  expect(each).toBeLessThan(MOST * slowness);
});

test.each(HOSTILE)('%s end when the time is up', async (_, address, page) => {
  const read = await prepared(address, page, '() => performance.now()');
  const { each, slowness } = await read(1);
  expect(each).toBeLessThan(HOSTILE_MOST * slowness);
});
