/** Pages made to blind the reader or to keep it busy: reading ends, and what can be read is. */
import { describe, expect, test, vi } from 'vitest';
import { readMachineReadable } from '../../utils/capture/layers/machine-readable';
import { parseSnapshot, rebuild } from '../../utils/capture/rebuild';
import { takeSnapshot } from '../../utils/capture/snapshot';
import { aBudget } from '../support/a-page';
import { extract } from '../support/extract-whole';
import { captureDocument, openPage } from '../support/saved-page';

const ADDRESS = 'https://team.example/people/ada';
const HEADING = '<h1>Ada Lovelace</h1>';
const PERSON = { '@context': 'https://schema.org', '@type': 'Person', name: 'Ada Lovelace' };

function many<T>(count: number, part: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => part(index));
}

function jsonLd(value: unknown): string {
  const json = typeof value === 'string' ? value : JSON.stringify(value);
  return `<script type="application/ld+json">${json.replaceAll('<', '\\u003c')}</script>`;
}

/** An open page whose forms, as in browsers and not in jsdom, take their fields for their properties. */
function open(html: string): Document {
  const page = openPage(html, ADDRESS);
  for (const form of page.forms) {
    for (const field of form.querySelectorAll('[name]')) {
      const own = { value: field, configurable: true };
      Object.defineProperty(form, field.getAttribute('name') ?? '', own);
    }
  }
  return page;
}

const capture = (html: string) => captureDocument(open(html));

/** The page as the layers see it. */
function rebuilt(html: string) {
  const snapshot = parseSnapshot(takeSnapshot(open(html)));
  return { snapshot, ...rebuild(snapshot, aBudget(), openPage('', ADDRESS)) };
}

describe('a form whose fields are named like what the reader asks elements for', () => {
  test.each([
    ...['children', 'attributes', 'localName', 'firstChild', 'nodeType', 'shadowRoot'],
    ...['getAttribute', 'checkVisibility', 'childNodes', 'closest', 'parentNode'],
  ])('%s', (name) => {
    const form = `<form action="/book"><input name="adults"><input name="${name}"><p>Book a seat</p></form>`;
    const html = `${jsonLd(PERSON)}<body itemscope itemtype="https://schema.org/WebPage">${form}${HEADING}`;
    expect(rebuilt(html).document.body.textContent).toContain('Book a seat');
    expect(capture(html).person.name).toBe('Ada Lovelace');
  });

  test('nextSibling, which would lead back to the field for ever', () => {
    const form = '<form><input name="nextSibling"></form>';
    const { snapshot } = rebuilt(`${form}${HEADING}`);
    expect(snapshot.capped).toBe(false);
    expect(snapshot.nodes.length).toBeLessThan(20);
  });

  test('is still found as a form, with its fields in it', () => {
    const { document } = rebuilt('<form action="/session"><input type="password"></form>');
    expect(document.querySelector('form[action="/session"] input[type="password"]')).not.toBeNull();
  });

  test('has no fields but those inside it', () => {
    const { document } = rebuilt('<input form="a" name="x"><form id="a" class="x"></form>');
    expect(document.querySelector('[form]')).toBeNull();
    expect(document.querySelector('form.x')).not.toHaveProperty('elements');
  });
});

test('of ten thousand attributes 64 are read, and the page counts as cut', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => `a${index}="x"`).join(' ');
  const { snapshot, document } = rebuilt(`<p id="bomb" ${many}>x</p>${HEADING}`);
  expect(document.querySelector('#bomb')?.attributes.length).toBeLessThanOrEqual(64);
  expect(snapshot.capped).toBe(true);
});

test('of a copy with ten thousand attributes on an element 64 are rebuilt', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => [`a${index}`, 'x']).flat();
  const nodes = [
    [0, 'html', 0],
    [1, 'body', 0],
    [2, 'p', 0, ...many],
  ];
  const json = JSON.stringify({ before: ADDRESS, after: ADDRESS, title: '', nodes });
  const { document } = rebuild(parseSnapshot(json), aBudget(), openPage('', ADDRESS));
  expect(document.querySelector('p')?.attributes.length).toBeLessThanOrEqual(64);
});

test('a page that holds more than was copied is read in part only', () => {
  const person = { '@type': 'ProfilePage', mainEntity: PERSON };
  const html = `${jsonLd(person)}${HEADING}`;
  expect(capture(html).outcome).toBe('ok');
  expect(capture(`${html}<p>${'y'.repeat(70_000)}</p>`).outcome).toBe('partial');
});

describe('what takes long', () => {
  test.each<[string, string]>([
    ['an address of blanks', jsonLd({ ...PERSON, address: `${' '.repeat(400_000)}x` })],
    [
      'a string without end',
      `<script type="application/ld+json">{"${'\\"'.repeat(100_000)}</script>`,
    ],
    [
      'a string without end, and nothing after a backslash',
      `<script type="application/ld+json">{"${'\\"'.repeat(100_000)}\\</script>`,
    ],
    ['an address of question marks', jsonLd({ ...PERSON, sameAs: `${'?'.repeat(400_000)}\nx` })],
    [
      'a page of five thousand addresses about five thousand people',
      jsonLd({
        '@type': 'ProfilePage',
        url: many(5_000, (index) => `https://team.example/x${index}`),
        mainEntity: many(5_000, (index) => ({ '@type': 'Person', name: `P${index}` })),
      }),
    ],
    [
      'a card in 300 names around 3,000 words',
      `<div class="h-card">${'<div class="p-name">'.repeat(300)}${'<b>word </b>'.repeat(3_000)}</div>`,
    ],
    ['a heading of blanks', `<h1>x\n${' '.repeat(59_000)}y</h1>`],
    ['15,000 occupations', jsonLd({ ...PERSON, hasOccupation: many(15_000, (n) => `occ${n}`) })],
  ])('%s is read to an end', (_, html) => {
    expect(['ok', 'partial', 'degraded', 'list', 'ambiguous', 'unsupported']).toContain(
      capture(html + HEADING).outcome,
    );
  });

  test('is left where the time is up, and the rest counts as cut', () => {
    const html = `${jsonLd({ '@type': 'ProfilePage', mainEntity: PERSON })}${'<p>x</p>'.repeat(500)}`;
    let asked = 0;
    const clock = (end: number) => () => (++asked > end ? 1_000 : 0);
    const read = (end: number) => {
      asked = 0;
      const host = openPage('', ADDRESS);
      const json = takeSnapshot(open(html));
      return extract(json, { address: '', title: '' }, host, clock(end));
    };
    expect(read(Number.POSITIVE_INFINITY).outcome).toBe('ok');
    const whole = asked;
    const outcomes = [0.1, 0.9].map((part) => {
      const { outcome } = read(Math.floor(whole * part));
      expect(asked).toBeLessThan(whole * part + 100);
      return outcome;
    });
    expect(outcomes).toEqual(['unsupported', 'partial']);
  });
});

describe('a page without measure', () => {
  test('gives twenty addresses and keys at most', () => {
    const links = many(2_000, (index) => `<a rel="me" href="https://github.com/u${index}">x</a>`);
    const people = many(100, (index) => ({ ...PERSON, sameAs: `https://github.com/v${index}` }));
    const { person, keys } = capture(links.join('') + jsonLd(people));
    expect(person.links.length).toBeLessThanOrEqual(21);
    expect(keys.length).toBeLessThanOrEqual(21);
  });

  test('gives 100 positions at most', () => {
    const worksFor = many(2_000, (index) => `Company ${index}`);
    const employers = many(300, (index) => ({ '@type': 'Organization', name: `Org ${index}` }));
    const { person } = capture(jsonLd({ ...PERSON, worksFor: [...worksFor, ...employers] }));
    expect(person.positions.length).toBe(100);
  });

  test('gives a long description cut, and says so', () => {
    const { person, cut } = capture(jsonLd({ ...PERSON, description: 'word '.repeat(90_000) }));
    expect(person.about?.length).toBeLessThanOrEqual(10_000);
    expect(cut).toContain('about');
  });

  test('that breaks one syntax is still read by the others', () => {
    const document = openPage(jsonLd(PERSON), ADDRESS);
    const page = { address: ADDRESS, document, title: '', budget: aBudget() };
    vi.spyOn(document, 'getElementById').mockImplementation(() => {
      throw new RangeError('Maximum call stack size exceeded');
    });
    document.body.innerHTML += '<div itemscope itemref="x"></div>';
    expect(readMachineReadable(page).candidates.map(({ person }) => person.name)).toEqual([
      'Ada Lovelace',
    ]);
  });
});

describe('a page that still arrives', () => {
  const still = (html: string) => {
    const page = open(html);
    Object.defineProperty(page, 'readyState', { value: 'loading' });
    return captureDocument(page);
  };

  test('is read in part', () => {
    const person = { '@type': 'ProfilePage', mainEntity: PERSON };
    expect(still(jsonLd(person))).toMatchObject({
      outcome: 'partial',
      person: { name: 'Ada Lovelace' },
    });
  });

  test('and says nothing yet is not ready', () => {
    expect(still('<p>…</p>').outcome).toBe('not-ready');
  });

  test('or has no element at all is not ready', () => {
    const page = open('');
    page.documentElement.remove();
    Object.defineProperty(page, 'readyState', { value: 'loading' });
    expect(captureDocument(page)).toMatchObject({ outcome: 'not-ready', address: ADDRESS });
  });
});

test('data that no layer reads stays on the page', () => {
  const state = '<script type="application/json">{"secret":1}</script>';
  expect(JSON.stringify(rebuilt(`${state}${HEADING}`).snapshot)).not.toContain('secret');
});
