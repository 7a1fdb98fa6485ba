/** LinkedIn's pages of several people: the hard cases of capture, and markup that changes. */
import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CaptureResult } from '../../utils/domain/capture-result';
import { capture, captureDocument, openPage, readInventedPage } from '../support/saved-page';

const LISTS = 'tests/capture/pages/linkedin-lists';
const CONNECTIONS = 'https://www.linkedin.com/mynetwork/invite-connect/connections/';

const read = (name: string) => {
  const { html, address } = readInventedPage(`${LISTS}/${name}.html`);
  return capture(html, address);
};
const named = ({ rows }: CaptureResult) => rows.map((row) => row.name);
const lines = ({ rows }: CaptureResult) =>
  rows.map((row) =>
    [row.name, row.headline, row.location, row.key ?? row.url].map((one) => one ?? '–').join(' | '),
  );

describe('identity', () => {
  const id = 'ACoAAKithExample0000000000000000000001';
  const profile = readInventedPage('tests/capture/pages/linkedin-sdui/verified-card.html');

  test('hard case 26: who is met in a thread by id is known again on the page with the readable name', () => {
    const thread = readInventedPage(`${LISTS}/thread-ember.html`);
    const html = thread.html.replaceAll(/ACoAA[A-Za-z0-9]{30,}/g, id);
    expect(capture(html, thread.address).rows.map((row) => row.key)).toEqual([`linkedin-id:${id}`]);
    expect(capture(profile.html, profile.address).keys).toEqual([
      `linkedin-id:${id}`,
      'linkedin:maria-lopez-cpht',
    ]);
  });

  test('hard case 27: of a renamed profile the id comes first, so that a reused name decides nothing', () => {
    const renamed = profile.html.replaceAll('maria-lopez-cpht', 'maria-lopez-rx');
    expect(capture(renamed, profile.address.replace('cpht', 'rx')).keys).toEqual([
      `linkedin-id:${id}`,
      'linkedin:maria-lopez-rx',
    ]);
    const reused = profile.html.replaceAll(id, 'ACoAAKithExample0000000000000000000002');
    expect(capture(reused, profile.address).keys[0]).not.toBe(`linkedin-id:${id}`);
  });
});

describe('search', () => {
  test('hard case 32: mutual connections, members out of reach and presence are nobody of the list', () => {
    for (const page of ['search-sdui', 'search-ember', 'search-no-hooks', 'search-sdui-german']) {
      const text = JSON.stringify(read(page).rows);
      expect(text, page).not.toMatch(/Ines Park|Tomas Lind|LinkedIn M|[Ss]tatus|Mobil|erreichbar/);
    }
    expect(named(read('search-sdui'))).toEqual(['Maria Lopez', 'Kwame Boateng', 'Yuki']);
    expect(read('search-nobody-in-reach')).toMatchObject({ outcome: 'list', rows: [] });
  });

  test('a page at its limit, one without results and one still loading are told apart', () => {
    expect(read('search-commercial-limit')).toMatchObject({ outcome: 'wall', rows: [] });
    expect(read('search-no-results')).toMatchObject({ outcome: 'list', rows: [] });
    expect(read('search-skeleton')).toMatchObject({ outcome: 'not-ready', rows: [] });
    expect(read('company-not-loaded')).toMatchObject({ outcome: 'not-ready', rows: [] });
  });
});

describe('connections', () => {
  test('hard case 33: since when they are connected is no headline, in any language', () => {
    for (const page of ['sdui', 'sdui-polish', 'sdui-japanese', 'no-hooks', 'ember', 'hybrid']) {
      for (const { headline, location } of read(`connections-${page}`).rows)
        expect(`${headline} ${location}`, page).not.toMatch(/onnected|Połącz|つながり|Verbunden/);
    }
  });

  test('hard case 33: two hundred cards give two hundred rows', () => {
    const cards = Array.from(
      { length: 200 },
      (
        _,
        index,
      ) => `<div role="listitem"><a href="/in/person-${index}/"><img alt="Person ${word(index)}"></a>
        <a href="/in/person-${index}/"><p>Person ${word(index)}</p></a><p>Technician ${index}</p>
        <p>Connected on March ${(index % 28) + 1}, 2026</p><a href="/messaging/compose/">Message</a></div>`,
    );
    const { rows } = capture(`<main id="workspace">${cards.join('')}</main>`, CONNECTIONS);
    expect(rows).toHaveLength(200);
    expect(rows[199]).toMatchObject({ headline: 'Technician 199', key: 'linkedin:person-199' });
  });
});

/** A surname of its own for each number. */
function word(index: number): string {
  return [...String(index)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
}

describe('messages', () => {
  test('hard case 34: of two threads mounted, only the visible one gives its person', () => {
    expect(named(read('thread-ember'))).toEqual(['Sunniva Lie']);
  });

  test('hard case 34: a group gives those who wrote, without the viewer', () => {
    expect(named(read('thread-group'))).toEqual(['Ana Bell', 'Bo Lind']);
  });

  test('without a thread open nobody is meant; before it has loaded nothing is said', () => {
    expect(read('messaging-no-thread')).toMatchObject({ outcome: 'list', rows: [] });
    expect(read('messaging-not-loaded')).toMatchObject({ outcome: 'not-ready', rows: [] });
  });
});

describe('posts', () => {
  test('hard case 35: an author is no company, no one who shared it, and not the commenter', () => {
    expect(lines(read('feed-sdui'))).toEqual([
      'Lea Roth | Chemist | – | linkedin:lea-roth',
      'Hana Sato | Toxicologist at Delta | – | linkedin:hana-sato',
      'Ivo Petrov | – | – | linkedin:ivo-petrov',
    ]);
    expect(named(read('feed-ember'))).toEqual(['Gus Hale']);
    expect(named(read('post-ember'))).toEqual(['Nils Berg', 'Ada Flint']);
  });

  test('hard case 35: links in another order change nothing, the menu names the author', () => {
    const { html, address } = readInventedPage(`${LISTS}/feed-sdui.html`);
    const document = openPage(html, address);
    const item = document.querySelector('[componentkey="p-hana-sato"]');
    item?.append(item.firstElementChild as Element);
    expect(named(captureDocument(document))).toContain('Hana Sato');
    expect(named(captureDocument(document))).not.toContain('Otto Neighbour');
  });
});

/** What only one hook tells, and what is left without it. */
const LOST: [page: RegExp, change: RegExp, why: string][] = [
  [
    /connections-(ember|hybrid)|invitations-sent-ember/,
    /class/,
    '“Member’s occupation” is for screen readers by its class alone, so it is read as the headline; the people are right',
  ],
  [
    /feed-sdui|post-sdui/,
    /componentkey/,
    'a comment has no other hook, and without it is no more than a mention: the authors are right',
  ],
  [/sales-/, /data-anonymize/, 'nothing else tells a title from a place; the people are right'],
  [/thread-group/, /class/, 'whose message is whose is told by classes: nobody is named'],
];

describe('markup that changes', () => {
  const pages = globSync(`${LISTS}/*.html`).sort();
  const hooks = [
    'componentkey',
    'data-testid',
    'role',
    'data-view-name',
    'aria-label',
    'alt',
    'id',
  ];
  hooks.push('data-chameleon-result-urn', 'aria-hidden', 'data-anonymize', 'data-x-search-result');
  const changes: [name: string, css: string, change: (element: Element) => void][] = [
    ['every class rotated', '[class]', (element) => element.setAttribute('class', '_9f2c')],
    ...hooks.map((hook): [string, string, (element: Element) => void] => [
      `without ${hook}`,
      `[${hook}]`,
      (element) => element.removeAttribute(hook),
    ]),
  ];

  test.each(pages)('%s: the rows survive', { timeout: 30_000 }, (path) => {
    const { html, address } = readInventedPage(path);
    const before = capture(html, address);
    for (const [name, css, change] of changes) {
      const document = openPage(html, address);
      const trees = [...document.querySelectorAll('*')].map((element) => element.shadowRoot);
      const changed = [document, ...trees].flatMap((tree) => [
        ...(tree?.querySelectorAll(css) ?? []),
      ]);
      if (changed.length === 0) continue;
      for (const element of changed) change(element);
      const after = captureDocument(document);
      const isLost = LOST.some(([page, what]) => page.test(path) && what.test(name));
      if (isLost) expect(named(before), name).toEqual(expect.arrayContaining(named(after)));
      else expect(lines(after).sort(), name).toEqual(lines(before).sort());
    }
  });
});
