/** The share of rows read right on the LinkedIn list pages handed to the project, which are not part of it. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { capture, openPage } from '../support/saved-page';

const ROOT = '../shared/fixtures/linkedin/';
const LINKEDIN = 'https://www.linkedin.com';
const CONNECTIONS = `${LINKEDIN}/mynetwork/invite-connect/connections/`;
const SEARCH = `${LINKEDIN}/search/results/people/`;
const POST = `${LINKEDIN}/feed/update/urn:li:activity:7312345678901234567/`;
const THREAD = `${LINKEDIN}/messaging/thread/abc/`;
const EMBER = '2024-01_ember_connections.html';

/** Our own reading of the pages: `name|headline|location|slug`. */
const READ: [file: string, address: string, rows: string[]][] = [
  [
    '2025_ember_company-people_card.html',
    `${LINKEDIN}/company/x/people/`,
    [
      'Opal Echo|QUARTZ Executive Indigo | Deltadover Wren CEO â Reed Heathindigo Orchid Fern.||person-b71688',
    ],
  ],
  [
    'connections/list.html',
    CONNECTIONS,
    [
      'Jordan Ng|Staff Engineer at Example Cloud|Bengaluru, Karnataka, India|jordan-ng-',
      'Alex Rivera|Founder at Example Systems|San Francisco Bay Area|alex-rivera',
      'Casey Lee|Product Engineer at Example Labs|Pune, Maharashtra, India|casey-lee',
    ],
  ],
  [
    'connections/list-infinite-scroll.html',
    CONNECTIONS,
    ['Jane Doe|Staff Engineer at Acme Cloud|Bengaluru, Karnataka|jane-doe'],
  ],
  [
    'connections/list-virtualized.html',
    CONNECTIONS,
    ['Jane Doe|Staff Engineer at Acme Cloud|Bengaluru, India|jane-doe'],
  ],
  [
    'people/search.html',
    SEARCH,
    [
      'Jordan Result|Staff Software Engineer at Example Cloud|Bengaluru, Karnataka, India|jordan-result-',
      'Alex Result|Engineering Manager at Example Systems|London, United Kingdom|alex-result',
    ],
  ],
  ['people/search-unidentifiable.html', SEARCH, []],
  ['posts/detail-repost.html', POST, ['Riley Kapoor|Site Reliability Engineer||riley-kapoor']],
  ['posts/detail-repost-original.html', POST, []],
  ['posts/detail-poll-closed.html', POST, ['Devon Patel|Engineering Manager||devon-patel']],
  ['posts/detail-text.html', POST, ['Taylor Chen|Reliability Engineer||taylor-chen']],
  ['posts/reaction.html', POST, ['Jane Doe|Staff Engineer at Acme Cloud||jane-doe']],
  [
    'posts/engagement.html',
    POST,
    ['Jane Doe|Staff Engineer at Acme Cloud||jane-doe', 'Alex Ray|Principal Engineer||alex-ray'],
  ],
  [
    'posts/comments-flat-threads.html',
    POST,
    [
      'Jane Doe|Software Engineer||jane-doe',
      'Alex Ray|Principal Engineer||alex-ray',
      'Sam Lee|Product Manager||sam-lee',
    ],
  ],
  ['posts/comments.html', POST, ['Jane Doe|||jane-doe', 'Alex Ray|Principal Engineer||alex-ray']],
  ['messaging/action.html', THREAD, ['Jane Doe|||jane-doe']],
  ['messaging/current.html', THREAD, ['Jane Doe|||jane-doe']],
];

test.skipIf(!existsSync(ROOT))(
  'all rows of the handed-in LinkedIn lists are right',
  { timeout: 60_000 },
  () => {
    let right = 0;
    let total = 0;
    const wrong: string[] = [];
    for (const [file, address, rows] of [...READ, connections()]) {
      const path = file.includes('/') ? `synthetic-2026-07/${file}` : file;
      // The mocks show their comments on a click.
      const html = readFileSync(ROOT + path, 'utf8').replace('aria-label="Comments" hidden', '');
      const found = capture(html, address).rows.map((row) =>
        [row.name, row.headline, row.location, row.key?.replace(/^linkedin:/, '')].join('|'),
      );
      const missed = rows.filter((row) => !found.includes(row));
      const strangers = found.filter((row) => !rows.includes(row));
      wrong.push(
        ...[...missed, ...strangers.map((row) => `+ ${row}`)].map((row) => `${file}: ${row}`),
      );
      right += rows.length - missed.length;
      total += rows.length;
    }
    process.stdout.write(`LinkedIn lists: ${right} of ${total} rows right\n`);
    expect(wrong).toEqual([]);
  },
);

if (!existsSync(ROOT)) process.stdout.write(`LinkedIn lists: skipped, ${ROOT} is not here\n`);

/** The one list as served: its own classes say which text is which. */
function connections(): (typeof READ)[number] {
  const document = openPage(readFileSync(ROOT + EMBER, 'utf8'), CONNECTIONS);
  const text = (card: Element, css: string) =>
    (card.querySelector(css)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const rows = [...document.querySelectorAll('li.mn-connection-card')].map((card) => {
    const link = card.querySelector('.mn-connection-card__link')?.getAttribute('href') ?? '';
    // Pronouns are no part of a name.
    const name = text(card, '.mn-connection-card__name').replace(/ \(\w+\/\w+\)$/, '');
    const slug = /\/in\/([^/]+)/.exec(link)?.[1];
    return `${name}|${text(card, '.mn-connection-card__occupation')}||${slug}`;
  });
  return [EMBER, CONNECTIONS, rows];
}
