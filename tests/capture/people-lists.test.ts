/** Pages that list people without a recipe: what is read of them all, and what must never become a row. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CapturedRow } from '../../utils/domain/capture-result';
import { capture, readInventedPage } from '../support/saved-page';

const PAGES = globSync('tests/capture/pages/lists/*.html').sort();
const MOZILLA = '../shared/fixtures/directory/alumni_table_mozilla-reps.html';

interface Expected {
  outcome: string;
  rows: Partial<CapturedRow>[];
}

function expectedOf(path: string): Expected {
  const file = path.replace('/pages/', '/expected/').replace(/html$/, 'json');
  return JSON.parse(readFileSync(file, 'utf8')) as Expected;
}

/** Every class and id replaced by another, the same for the same word, as sites with made-up names do. */
function rotated(html: string): string {
  const names = new Map<string, string>();
  const other = (word: string) => {
    if (!names.has(word)) names.set(word, `x${(names.size * 7919).toString(36)}`);
    return names.get(word) ?? word;
  };
  return html.replace(/\s(class|id)="([^"]*)"/g, (_, attribute: string, words: string) => {
    return ` ${attribute}="${words.split(/\s+/).map(other).join(' ')}"`;
  });
}

function stripped(html: string): string {
  return html.replace(/\s(?:class|id)="[^"]*"/g, '');
}

const kindOf = (path: string) => (path.split('/').at(-1) ?? '').replace(/(-\w\w)?\.html$/, '');

test('people of one paragraph have each their own e-mail address', () => {
  const names = ['Mara Okafor', 'Tomasz Lindqvist', 'Grace Whitfield', 'Omar Haddad'];
  const mail = (name: string) => `${name.replace(' ', '.').toLowerCase()}@team.example`;
  const lines = names.map((name) => `<a href="mailto:${mail(name)}">${name}</a>, Professor`);
  const { rows } = capture(
    `<h1>Staff</h1><p>${lines.join('<br>')}</p>`,
    'https://team.example/staff',
  );
  expect(rows.map(({ name, emails }) => [name, emails])).toEqual(
    names.map((name) => [name, [mail(name)]]),
  );
});

test('at least 97 of 100 rows are right, and none is false; counted by kind of page', () => {
  const tally = new Map<string, { right: number; total: number; wrong: number }>();
  for (const path of PAGES) {
    const { html, address } = readInventedPage(path);
    const { rows } = expectedOf(path);
    const got = capture(html, address).rows;
    const kind = rows.length === 0 ? 'no people' : kindOf(path);
    const sum = tally.get(kind) ?? { right: 0, total: 0, wrong: 0 };
    sum.total += rows.length;
    for (const row of rows) {
      const found = got.find(({ name }) => name === row.name);
      const isRight = Object.entries(row).every(
        ([field, value]) =>
          JSON.stringify(found?.[field as keyof CapturedRow]) === JSON.stringify(value),
      );
      if (isRight) sum.right += 1;
    }
    sum.wrong += got.filter(({ name }) => !rows.some((row) => row.name === name)).length;
    tally.set(kind, sum);
  }
  const sums = [...tally.values()];
  const total = sums.reduce((sum, one) => sum + one.total, 0);
  const right = sums.reduce((sum, one) => sum + one.right, 0);
  const wrong = sums.reduce((sum, one) => sum + one.wrong, 0);
  const lines = [...tally].map(
    ([kind, one]) => `  ${kind}: ${one.right} of ${one.total}, ${one.wrong} false`,
  );
  process.stdout.write(
    `people without a recipe: ${right} of ${total} rows, ${wrong} false\n${lines.join('\n')}\n`,
  );
  expect(total).toBeGreaterThanOrEqual(300);
  expect(right / total).toBeGreaterThanOrEqual(0.97);
  expect(wrong).toBe(0);
});

describe.each([
  ['rotated', rotated],
  ['taken away', stripped],
])('with every class and id %s', (_, change) => {
  test.each(PAGES)('%s gives the same rows', (path) => {
    const { html, address } = readInventedPage(path);
    const { rows } = expectedOf(path);
    expect(capture(change(html), address).rows).toMatchObject(rows);
  });
});

test.skipIf(!existsSync(MOZILLA))(
  'the alumni table beside the project gives all of its people',
  () => {
    const { rows, outcome } = capture(
      readFileSync(MOZILLA, 'utf8'),
      'https://reps.example/alumni/',
    );
    expect(outcome).toBe('list');
    expect(rows.length).toBe(20);
    expect(rows[0]).toMatchObject({ name: 'Dover Harbor', location: expect.any(String) });
  },
);

if (!existsSync(MOZILLA)) process.stdout.write(`skipped: ${MOZILLA} is not there\n`);

const list = (body: string, head = '') =>
  capture(
    `<!doctype html><title>Our people</title>${head}<body><main><h1>Our people</h1>${body}</main></body>`,
    'https://uni.example/about',
  );
const card = (name: string, role: string, more = '') =>
  `<div class="card"><h3>${name}</h3><p>${role}</p>${more}</div>`;
const CARDS = card('Ana Ruiz', 'Lecturer') + card('Tom Bell', 'Dean') + card('Kit Wong', 'Nurse');
const names = (rows: CapturedRow[]) => rows.map(({ name }) => name);
const jsonLd = (text: string) => `<script type="application/ld+json">${text}</script>`;

describe('hard case 36: data for machines that name several people, an organisation, or nothing', () => {
  test('hard case 36: authors in JSON-LD are no rows, and the people on the page are', () => {
    const authors = jsonLd(
      '[{"@type":"Person","name":"Otto Neighbour"},{"@type":"Person","name":"Wilma Nextdoor"}]',
    );
    const { outcome, rows } = list(CARDS, authors);
    expect(outcome).toBe('list');
    expect(names(rows)).toEqual(['Ana Ruiz', 'Tom Bell', 'Kit Wong']);
  });

  test('hard case 36: what data say of a person on the page is added to their row', () => {
    const data = jsonLd(
      '{"@type":"Person","name":"Tom Bell","url":"https://uni.example/bell","worksFor":{"name":"Westmoor"}}',
    );
    const { outcome, rows } = list(CARDS, data);
    expect(outcome).toBe('list');
    expect(rows[1]).toMatchObject({
      name: 'Tom Bell',
      headline: 'Dean',
      organization: 'Westmoor',
      url: 'https://uni.example/bell',
    });
  });

  test('hard case 36: an organisation as main entity and broken JSON leave the people to be read', () => {
    const data =
      jsonLd('{"@type":"WebPage","mainEntity":{"@type":"Organization","name":"Westmoor"}}') +
      jsonLd('{"@type":"Person","name":');
    expect(names(list(CARDS, data).rows)).toEqual(['Ana Ruiz', 'Tom Bell', 'Kit Wong']);
  });

  test('hard case 36: doctors told by an ambiguous type are the people on the page', () => {
    const data = jsonLd('{"@type":"Physician","name":"Northside Practice"}');
    expect(names(list(CARDS, data).rows)).toEqual(['Ana Ruiz', 'Tom Bell', 'Kit Wong']);
  });
});

test('hard case 37: three h-cards, none of them the page, are three rows; an organisation card is none', () => {
  const cards = ['Ana Ruiz', 'Tom Bell', 'Kit Wong'].map(
    (name) =>
      `<li class="h-card"><a class="p-name u-url" href="/${name[0]}">${name}</a> <span class="p-job-title">Nurse</span></li>`,
  );
  const { outcome, rows } = list(
    `<ul>${cards.join('')}</ul><p class="h-card"><span class="p-name p-org">Westmoor University</span></p>`,
  );
  expect(outcome).toBe('list');
  expect(names(rows)).toEqual(['Ana Ruiz', 'Tom Bell', 'Kit Wong']);
});

describe('hard case 38: directories', () => {
  test('hard case 38: a mailbox of several is nobody’s, an address spelt out is its owner’s', () => {
    const { rows } = list(
      card('Ana Ruiz', 'Lecturer', '<p>ana.ruiz [at] uni.example</p>') +
        card('Tom Bell', 'Dean', '<a href="mailto:office@uni.example">office@uni.example</a>') +
        card('Kit Wong', 'Nurse', '<a href="mailto:office@uni.example">E-mail</a>'),
    );
    expect(rows.map(({ emails }) => emails)).toEqual([['ana.ruiz@uni.example'], [], []]);
  });

  test('hard case 38: one person under two departments is one row; emeriti are rows too', () => {
    const { rows } = list(
      `<h2>Chemistry</h2><div>${CARDS}</div><h2>Emeriti</h2><div>${card('Ana Ruiz', 'Adviser')}${card('Ruth Weiss', 'Professor Emerita')}</div>`,
    );
    expect(names(rows)).toEqual(['Ana Ruiz', 'Tom Bell', 'Kit Wong', 'Ruth Weiss']);
    expect(rows[0]?.headline).toBe('Lecturer');
  });

  test('hard case 38: a box of similar people has none of the list’s', () => {
    const { rows } = list(
      `<div>${CARDS}</div><div><h2>Similar physicians</h2><div>${card('Otto Neighbour', 'Surgeon')}${card('Wilma Nextdoor', 'Dentist')}</div></div>`,
    );
    expect(names(rows)).toEqual(['Ana Ruiz', 'Tom Bell', 'Kit Wong']);
  });
});

test('hard case 39: a page with nothing repeated lists nobody', () => {
  const { outcome, rows } = list('<p>We will tell you more soon.</p>');
  expect([outcome, rows]).toEqual(['unsupported', []]);
});

test('what a page hides is no row, and no markup in a name survives', () => {
  const { rows } = list(
    `${CARDS}<div class="card" style="display:none"><h3>Otto Neighbour</h3><p>Dean</p></div>` +
      card('Mara &lt;img onerror=x&gt; Okafor', 'Nurse') +
      card('Ruth\u202E Weiss', 'Nurse', '<a href="javascript:alert(1)">View profile</a>'),
  );
  expect(names(rows)).toEqual(['Ana Ruiz', 'Tom Bell', 'Kit Wong', 'Ruth Weiss']);
  expect(rows.every(({ url }) => url === null)).toBe(true);
});

test('people of a tab that is shut are rows; those of a box over the page, or that nothing opens, are none', () => {
  const { rows } = list(
    `<ul><li><a href="#office">Office</a></li><li><a href="#more">More</a></li></ul>${CARDS}` +
      `<div id="office" hidden>${card('Ruth Weiss', 'Clerk')}${card('Jan Kos', 'Porter')}</div>` +
      `<div id="more" role="dialog" hidden>${card('Otto Neighbour', 'Clerk')}</div>` +
      `<p>Since 1999</p><div id="old" hidden>${card('Wilma Nextdoor', 'Clerk')}</div>`,
  );
  expect(names(rows)).toEqual(['Ana Ruiz', 'Tom Bell', 'Kit Wong', 'Ruth Weiss', 'Jan Kos']);
});

test('no list has more than 200 rows, and a page of many thousands ends', () => {
  const letters = (index: number) =>
    [...String(index)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
  const many = Array.from({ length: 4000 }, (_, index) =>
    card(`Ana Ru${letters(index)}`, 'Lecturer', '<p>Works here.</p>'),
  );
  const { outcome, rows } = list(many.join(''));
  expect(outcome).toBe('list');
  expect(rows.length).toBe(200);
});
