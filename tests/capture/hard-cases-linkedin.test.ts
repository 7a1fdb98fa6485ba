/**
 * The hard cases of a LinkedIn profile, by their numbers: 1–25 and 28–31 here, those of lists and of
 * changing names in linkedin-lists.test.ts, those of other pages beside what reads them.
 */
import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CaptureResult } from '../../utils/domain/capture-result';
import { capture, captureDocument, openPage, readInventedPage } from '../support/saved-page';

type Saved = ReturnType<typeof readInventedPage>;

const page = (name: string): Saved => readInventedPage(`tests/capture/pages/linkedin-${name}.html`);
const read = (name: string): CaptureResult => captured(page(name));
const captured = ({ html, address }: Saved): CaptureResult => capture(html, address);
const all = (folder: string) =>
  globSync(`tests/capture/pages/linkedin-${folder}/*.html`).sort().map(readInventedPage);

const CARD = page('sdui/verified-card');
const NAME = 'Maria Lopez, CPhT, CSPT 🧪';
const HEADLINE = 'Sterile compounding lead | Teaching the next technicians 💉 | #pharmacy';
const PLACE = 'Fixture City, Example State, United States';
const STRANGERS = /Otto|Wilma|Boris|Vera/;

/** The verified card with other text; each change must find its place. */
function varied(...changes: [from: string, to: string][]): Saved {
  let { html } = CARD;
  for (const [from, to] of changes) {
    if (!html.includes(from)) throw new Error(`The page holds no ${from}`);
    html = html.replaceAll(from, to);
  }
  return { html, address: CARD.address };
}

const facts = ({ person }: CaptureResult) => ({
  name: person.name,
  headline: person.headline,
  location: person.location,
});
const MARIA = { name: 'Maria Lopez', headline: HEADLINE, location: PLACE };

describe('the stacks', () => {
  test('hard case 1: the newer page with a verified card', () => {
    expect(read('sdui/verified-card')).toMatchObject({ outcome: 'ok', person: MARIA });
  });

  test('hard case 2: a card without any hook', () => {
    expect(facts(read('sdui/bare-no-hooks'))).toEqual(MARIA);
  });

  test.each(['heading-h1-grouped-by-div', 'verified-card', 'no-heading-flat-group'])(
    'hard case 3: the name in a first or second heading, or in none (%s)',
    (name) => {
      expect(read(`sdui/${name}`).person.name).toBe('Maria Lopez');
    },
  );

  test('hard case 4: the older page', () => {
    expect(read('ember/complete')).toMatchObject({
      outcome: 'ok',
      recipe: expect.stringContaining('ember'),
      person: { name: 'Maria Lopez' },
    });
  });

  test('hard case 5: the older page in a shadow tree of the newer shell', () => {
    expect(read('ember/hybrid-shadow-root')).toMatchObject({
      outcome: 'ok',
      person: { name: 'Maria Lopez' },
    });
  });

  test('hard case 5: the older page in a frame of the newer shell', () => {
    const ember = page('ember/complete');
    const shell =
      '<title>Maria Lopez | LinkedIn</title><main id="workspace"><iframe></iframe></main>';
    const document = openPage(shell, ember.address);
    const frame = document.querySelector('iframe')?.contentDocument;
    frame?.body.append(...openPage(ember.html, ember.address).body.childNodes);
    expect(captureDocument(document).person.name).toBe('Maria Lopez');
  });

  test('hard case 6: the public page with complete data', () => {
    expect(read('guest/complete')).toMatchObject({ person: { name: 'Nora Public' } });
  });

  test('hard case 7: masked values of the public page are left out', () => {
    const { person } = read('guest/masked');
    expect(person.name).toBe('Nora Public');
    expect(JSON.stringify(person)).not.toContain('*');
  });
});

describe('pages that must not be read', () => {
  test('hard case 8: sign-in, checkpoint and limit', () => {
    for (const saved of all('walls')) {
      expect(captured(saved), saved.address).toMatchObject({
        outcome: 'wall',
        person: { name: null },
        keys: [],
      });
    }
  });

  test('hard case 9: a skeleton', () => {
    for (const saved of all('not-ready')) {
      expect(captured(saved), saved.address).toMatchObject({
        outcome: 'not-ready',
        person: { name: null },
      });
    }
  });

  test('hard cases 10 and 11: the card or the experience of the page before', () => {
    for (const saved of all('stale')) {
      const { outcome, person, keys } = captured(saved);
      expect(outcome, saved.address).toBe('ambiguous');
      expect([person.name, person.positions, keys], saved.address).toEqual([null, [], []]);
    }
  });

  test('hard case 12: an address that came back while the page went on', () => {
    const anna = varied(
      ['maria-lopez-cpht', 'anna-before'],
      ['Maria Lopez', 'Anna Before'],
      ['ACoAAKithExample0000000000000000000001', 'ACoAAKithExample0000000000000000000007'],
    ).html;
    const [mariaCard, mariaRest] = halves(CARD.html);
    const [annaCard, annaRest] = halves(anna);
    for (const html of [anna, annaCard + mariaRest, mariaCard + annaRest]) {
      const { outcome, person } = capture(html, CARD.address);
      expect(outcome).toBe('ambiguous');
      expect([person.name, person.headline, person.positions]).toEqual([null, null, []]);
    }
  });
});

/** A page cut before its experience. */
function halves(html: string): [string, string] {
  const at = html.indexOf('<div componentkey="Profile_Top_Level_Experience');
  return [html.slice(0, at), html.slice(at)];
}

describe('the card', () => {
  test('hard case 13: one’s own profile', () => {
    expect(read('sdui/own-profile').outcome).toBe('self');
    expect(read('bare/own-analytics').outcome).toBe('self');
  });

  test('hard case 14: a distance that is not shown is not read', () => {
    expect(read('sdui/verified-card').person.degree).toBe(2);
    const pending = varied(
      ['<p class="_p8">· 2nd</p>', ''],
      ['>Connect<', ' aria-label="Pending, click to withdraw">Pending<'],
    );
    expect(captured(pending).person.degree).toBeNull();
  });

  test('hard case 15: the buttons of an invitation received are nobody’s headline', () => {
    const buttons =
      '<button aria-label="Accept Maria’s request">Accept</button><button aria-label="Ignore">Ignore</button><button aria-expanded="false">More</button>';
    const invited = varied([
      '<a href="/preload/custom-invite/?vanityName=maria-lopez-cpht">Connect</a>',
      buttons,
    ]);
    expect(facts(captured(invited))).toEqual(MARIA);
  });

  test('hard case 16: strangers beside, and under the subject’s own id', () => {
    for (const saved of [CARD, ...all('sdui'), ...all('bare')]) {
      const { person, keys } = captured(saved);
      expect(JSON.stringify([person, keys]), saved.address).not.toMatch(STRANGERS);
    }
  });

  test('hard case 17: the viewer’s photo and a cover video stand before the card', () => {
    const video = '<video aria-label="Cover of Vera Viewer"></video><img alt="Vera Viewer">';
    const filmed = varied(['<div aria-label="Cover">', `${video}<div aria-label="Cover">`]);
    expect(facts(captured(filmed))).toEqual(MARIA);
  });

  test.each([
    ['the organisation alone', '<p>Example Health</p>'],
    ['the school alone', '<p>Example College</p>'],
    ['neither', ''],
  ])('hard case 18: “Company · School” with %s', (_, line) => {
    const result = captured(varied(['<p>Example Health · Example College</p>', line]));
    expect(facts(result)).toEqual(MARIA);
    expect(result.person.organization).toBe('Example Health');
  });

  test('hard case 19: counts beside the place are no place', () => {
    const before = varied([
      `<p>${PLACE}</p>`,
      `<p>${PLACE}</p><p>105,570 followers</p><p>500+</p>`,
    ]);
    expect(facts(captured(before))).toEqual(MARIA);
    const none = varied([`<p>${PLACE}</p><p>·</p>`, '<p>105,570 followers</p><p>·</p>']);
    expect(captured(none).person.location).toBeNull();
  });

  test('hard case 20: no headline, dashes, or a long one with emoji', () => {
    expect(read('sdui/no-headline-two-current').person.headline).toBeNull();
    expect(captured(varied([HEADLINE, '']))).toMatchObject({
      person: { headline: null, location: PLACE },
    });
    const long = '🧪💉 Compounding · teaching | '.repeat(8).trim();
    expect(captured(varied([HEADLINE, long])).person.headline).toBe(long);
  });
});

describe('names', () => {
  test.each<[shown: string, name: string, credentials: string[], pronouns: string]>([
    ['Maria Lopez, CPhT, CSPT 🧪 (she/her)', 'Maria Lopez', ['CPhT', 'CSPT'], 'she/her'],
    ['Maria Lopez, MLS(ASCP)ᶜᵐ', 'Maria Lopez', ['MLS(ASCP)ᶜᵐ'], 'She/Her'],
    ['Maria Lopez, CPhT-Adv, BCSCP', 'Maria Lopez', ['CPhT-Adv', 'BCSCP'], 'She/Her'],
  ])('hard case 21: %s', (shown, name, credentials, pronouns) => {
    const { person } = captured(varied([NAME, shown]));
    expect([person.name, person.credentials]).toEqual([name, credentials]);
    expect(person.pronouns?.toLowerCase()).toBe(pronouns.toLowerCase());
  });

  test.each([
    ...['Maria', 'Priya R.', 'Smith, Jane', 'Jane de la Cruz Jr.', 'Prof. Dr. Jane Weiß'],
  ])('hard case 22: %s is kept as shown', (shown) => {
    expect(captured(varied([NAME, shown])).person.name).toBe(shown);
  });

  test.each([
    ...['田中 花子', 'سلمى حسن', 'Nguyễn Thị Ánh', 'Li Wei (李伟)', '김예진', 'Анна Петрова'],
  ])('hard case 23: %s is kept as shown', (shown) => {
    expect(captured(varied([NAME, shown])).person.name).toBe(shown);
  });

  test('hard case 28: what screen readers get a second time is read once', () => {
    const doubled = `<span aria-hidden="true">${NAME}</span><span class="_x">${NAME}</span>`;
    const saved = varied([`<h2 class="_a1b2">${NAME}</h2>`, `<h2 class="_a1b2">${doubled}</h2>`]);
    expect(captured(saved).person.name).toBe('Maria Lopez');
    const { person } = read('ember/complete');
    for (const value of [person.name, person.headline, ...person.positions.map((one) => one.title)])
      expect(value).not.toMatch(/^(.+)\s?\1$/);
  });
});

describe('languages and addresses', () => {
  test.each(['german', 'french', 'polish-bare', 'japanese', 'arabic'])(
    'hard case 24: the page in another language (%s)',
    (name) => {
      const { outcome, person } = read(`sdui/${name}`);
      expect(outcome).toBe('ok');
      expect(person.name).not.toBeNull();
      expect(person.headline).not.toBeNull();
      expect(person.positions.length).toBeGreaterThan(0);
      expect(person.education.length).toBeGreaterThan(0);
    },
  );

  test.each([
    ...[
      'https://de.linkedin.com/in/maria-lopez-cpht',
      'https://m.linkedin.com/in/Maria-Lopez-CPhT/',
    ],
    'https://www.linkedin.com./in/maria-lopez-cpht/?originalSubdomain=de&trk=x#about',
    'https://www.linkedin.com/in/maria%2Dlopez-cpht/overlay/contact-info/',
    'https://touch.www.linkedin.com/in/maria-lopez-cpht/de/',
  ])('hard case 25: %s is the one profile', (address) => {
    const result = capture(CARD.html, address);
    expect(result.address).toBe('https://www.linkedin.com/in/maria-lopez-cpht/');
    expect(facts(result)).toEqual(MARIA);
  });

  test('hard case 25: a slug of other letters is compared decoded', () => {
    expect(read('sdui/turkish-encoded-slug')).toMatchObject({ outcome: 'ok' });
    expect(read('sdui/japanese').keys).toContain('linkedin:田中-花子');
  });
});

describe('career', () => {
  test('hard case 29: several roles under one employer, two current ones, “now” in other languages', () => {
    const titles = read('sdui/verified-card').person.positions.map((one) => [
      one.title,
      one.organization,
    ]);
    expect(titles).toContainEqual(['Senior Pharmacy Technician', 'Harbour Hospital Group']);
    expect(titles).toContainEqual(['Pharmacy Technician', 'Harbour Hospital Group']);
    const current = (name: string) =>
      read(`sdui/${name}`).person.positions.filter((one) => one.current).length;
    expect(current('no-headline-two-current')).toBe(2);
    for (const name of ['german', 'french', 'japanese', 'arabic'])
      expect(current(name), name).toBeGreaterThan(0);
  });

  test('hard case 30: education without years, in the future, and under a company’s address', () => {
    expect(read('sdui/no-headline-two-current').person.education).toMatchObject([
      { school: 'Example University', start: null, end: null },
    ]);
    const { html, address } = page('bare/student-future-year');
    const future = String(new Date().getUTCFullYear() + 4);
    const student = captured({ html: html.replace('2027', future), address });
    expect(student.person.education.map(({ end }) => end)).toContain(future);
    const moved = varied(['linkedin.com/school/', 'linkedin.com/company/']);
    expect(captured(moved).person.education).toEqual(read('sdui/verified-card').person.education);
  });

  test('hard case 31: an about that the page folds loses the page’s own words, and is cut where the text is', () => {
    const folded = read('sdui/bare-no-hooks');
    expect(folded.person.about).toMatch(/beyond-use dates\.$/);
    expect(folded.cut).not.toContain('about');
    const ended = captured(varied(['Ask me about beyond-use dates.', 'Ask me about beyond…']));
    expect(ended.person.about).toMatch(/Ask me about beyond$/);
    expect(ended).toMatchObject({ outcome: 'ok', cut: ['positions', 'about'] });
  });

  test('hard case 31: a page of details that still shows neighbours only is not ready', () => {
    expect(read('not-ready/details-with-neighbours-only').outcome).toBe('not-ready');
  });
});
