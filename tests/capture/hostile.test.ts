/** Pages made to break, deceive or run something: the reader survives them, and a savable result comes out. */
import { describe, expect, test } from 'vitest';
import { parseSnapshot, rebuild } from '../../utils/capture/rebuild';
import { takeSnapshot } from '../../utils/capture/snapshot';
import { aBudget } from '../support/a-page';
import { extract } from '../support/extract-whole';
import { capture, openPage, readInventedPage } from '../support/saved-page';

const ADDRESS = 'https://www.linkedin.com/in/maria-lopez-cpht/';
const PAGE = readInventedPage('tests/capture/pages/linkedin-bare/links-in-cards.html');

describe('extract never throws', () => {
  test.each([
    ['nothing', ''],
    ['no JSON', '{{{'],
    ['no page', '{"nodes":5}'],
    ['null', 'null'],
    ['an empty page', JSON.stringify(snapshotOf([]))],
    [
      'nodes that are no nodes',
      JSON.stringify(snapshotOf([null, 5, [], [1], ['x', 'y'], [0, 'html', 0, 'lang']])),
    ],
    [
      'a text before any element',
      JSON.stringify(
        snapshotOf([
          [0, 'x'],
          [7, 'deep'],
          [-3, 'p', 0],
        ]),
      ),
    ],
    [
      'names that no element may have',
      JSON.stringify(
        snapshotOf([
          [0, 'html', 0],
          [1, 'body', 0],
          [2, '<img onerror=x>', 0, '"><b', 'x', '@click', 'y'],
          [3, 'text'],
        ]),
      ),
    ],
    [
      'a node nested a million deep',
      JSON.stringify(
        snapshotOf([
          [0, 'html', 0],
          [1, 'body', 0],
          [1_000_000, 'div', 0],
          [1_000_001, 'x'],
        ]),
      ),
    ],
    [
      'an address that is none',
      JSON.stringify({
        ...snapshotOf([[0, 'html', 0]]),
        before: 'about:blank',
        after: 'about:blank',
      }),
    ],
  ])('on %s', (_, json) => {
    const result = extract(json, { address: ADDRESS, title: 'T' }, openPage('', ADDRESS));
    expect(result.outcome).not.toBe('ok');
    expect(result.person.name).toBeNull();
  });

  test('on markup nested 1,000 deep', () => {
    const html = `<title>Maria Lopez | LinkedIn</title><main>${'<div>'.repeat(1_000)}x${'</div>'.repeat(1_000)}</main>`;
    expect(capture(html, ADDRESS).outcome).toBe('not-ready');
  });

  test('on 3,000 positions', () => {
    const item =
      '<li><p>Technician</p><p>Example Health · Full-time</p><p>2014 - 2015 · 1 yr</p></li>';
    const html = PAGE.html.replace(
      '</main>',
      `<section><h2>Experience</h2><ul>${item.repeat(300)}</ul></section></main>`,
    );
    expect(capture(html, PAGE.address).person.name).toBe('Maria Lopez');
  });
});

describe('hard case 40: what a page holds', () => {
  test('cannot run or load in the copy', () => {
    const html = `<main><img src="https://evil.example/x.png" onerror="alert(1)"><iframe srcdoc="<script>alert(1)</script>" src="https://evil.example"></iframe><script>alert(1)</script><object data="https://evil.example/o"></object><a href="javascript:alert(1)">x</a></main>`;
    const { document } = rebuild(
      parseSnapshot(takeSnapshot(openPage(html, ADDRESS))),
      aBudget(),
      openPage('', ADDRESS),
    );
    expect(document.defaultView).toBeNull();
    expect(document.querySelector('script, iframe, object, [onerror], [srcdoc]')).toBeNull();
  });

  test('keeps its invisible and turning characters out of the fields', () => {
    const html = PAGE.html.replaceAll('Maria Lopez', 'Ma\u202Eria\u200B Lo\u0007pez\u2066');
    expect(capture(html, PAGE.address).person.name).toBe('Maria Lopez');
  });

  test('reads markup in text as text', () => {
    const html = PAGE.html.replace(
      'Sterile compounding lead | Teaching the next technicians',
      '&lt;img src=x onerror=alert(1)&gt; lead',
    );
    expect(capture(html, PAGE.address).person.headline).toBe('<img src=x onerror=alert(1)> lead');
  });

  test('is cut at 10,000 characters of about, and said to be', () => {
    const html = PAGE.html.replace('Ask me about beyond-use dates.', 'long words '.repeat(20_000));
    const { person, cut } = capture(html, PAGE.address);
    expect(person.about?.length).toBeLessThanOrEqual(10_000);
    expect(cut).toContain('about');
  });

  test('never gives away what was typed into its forms', () => {
    const document = openPage(
      '<main><input value="secret-1"><textarea>secret-2</textarea></main>',
      ADDRESS,
    );
    const input = document.querySelector('input');
    if (input) input.value = 'secret-3';
    expect(takeSnapshot(document)).not.toContain('secret');
  });

  test('is a link only where it is an address of the web', () => {
    const bad = ['javascript:alert(1)', 'data:text/html,x', 'https://user:pass@evil.example/'];
    const person = {
      '@type': 'Person',
      name: 'Ana Ruiz',
      url: 'https://ana.example/',
      sameAs: bad,
    };
    const json = JSON.stringify({ '@type': 'ProfilePage', mainEntity: person });
    const html = `<script type="application/ld+json">${json}</script><h1>Ana Ruiz</h1>`;
    expect(capture(html, 'https://ana.example/').person).toMatchObject({
      name: 'Ana Ruiz',
      links: ['https://ana.example/'],
    });
  });

  test('that disagrees with the person on screen is not believed', () => {
    const fake = `<script type="application/ld+json">{"@type":"Person","name":"Otto Neighbour","url":"${PAGE.address}"}</script>`;
    const html = PAGE.html.replace('</main>', `</main>${fake}`);
    expect(capture(html, PAGE.address).person.name).toBe('Maria Lopez');
  });
});

describe('the snapshot', () => {
  const CAPS = {
    nodes: 50,
    size: 4_000,
    text: 100,
    hiddenText: 20,
    attribute: 50,
    attributes: 10,
    json: 100,
    ownData: 100,
    depth: 20,
  };

  test('stops at its caps and says so', () => {
    const document = openPage(`<main>${'<p>word</p>'.repeat(500)}</main>`, ADDRESS);
    const snapshot = JSON.parse(takeSnapshot(document, CAPS));
    expect(snapshot.nodes.length).toBeLessThanOrEqual(50);
    expect(snapshot.capped).toBe(true);
  });

  test('changes nothing on the page', () => {
    const document = openPage(PAGE.html, PAGE.address);
    const before = document.documentElement.outerHTML;
    takeSnapshot(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('keeps the nesting that HTML parsing would reshape', () => {
    const document = openPage('<main></main>', ADDRESS);
    const outer = document.createElement('a');
    const inner = document.createElement('a');
    outer.href = '/in/outer/';
    inner.href = '/in/inner/';
    inner.append('x');
    outer.append(inner);
    document.querySelector('main')?.append(outer);
    const page = rebuild(parseSnapshot(takeSnapshot(document)), aBudget(), openPage('', ADDRESS));
    expect(page.document.querySelector('a a')?.getAttribute('href')).toBe('/in/inner/');
  });
});

function snapshotOf(nodes: unknown[]) {
  return {
    before: ADDRESS,
    after: ADDRESS,
    title: 'T',
    loading: false,
    capped: false,
    nodes,
  };
}
