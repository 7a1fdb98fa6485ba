/** The worst failure is another person's data: pages that moved, mixed or rotated must be refused or read right. */
import { describe, expect, test } from 'vitest';
import { takeSnapshot } from '../../utils/capture/snapshot';
import { extract } from '../support/extract-whole';
import { capture, captureDocument, openPage, readInventedPage } from '../support/saved-page';

const SDUI = readInventedPage('tests/capture/pages/linkedin-sdui/verified-card.html');
const EMBER = readInventedPage('tests/capture/pages/linkedin-ember/complete.html');
const BARE = readInventedPage('tests/capture/pages/linkedin-bare/links-in-cards.html');
const PAGES = { SDUI, EMBER, BARE };

describe('a page that moves while it is read', () => {
  test('is not ready, and nothing of it is kept', () => {
    const snapshot = JSON.parse(takeSnapshot(openPage(SDUI.html, SDUI.address)));
    snapshot.after = 'https://www.linkedin.com/in/anna-before/';
    const result = extract(JSON.stringify(snapshot), undefined, openPage('', SDUI.address));
    expect(result).toMatchObject({ outcome: 'not-ready', person: { name: null, positions: [] } });
    expect(result.address).toBe('https://www.linkedin.com/in/anna-before/');
  });

  test('to an overlay of the same person is read', () => {
    const snapshot = JSON.parse(takeSnapshot(openPage(SDUI.html, SDUI.address)));
    snapshot.after = 'https://www.linkedin.com/in/maria-lopez-cpht/overlay/contact-info/';
    const result = extract(JSON.stringify(snapshot), undefined, openPage('', SDUI.address));
    expect(result.person.name).toBe('Maria Lopez');
  });
});

describe('an address of another person', () => {
  test.each(Object.entries(PAGES))('is never given the values of a %s page', (_, { html }) => {
    const result = capture(html, 'https://www.linkedin.com/in/someone-else/');
    expect(result.outcome).toBe('ambiguous');
    expect(JSON.stringify(result.person)).not.toContain('Maria');
    expect(result.keys).toEqual([]);
  });
});

describe('an opaque id in the address', () => {
  const id = 'ACoAAKithExample0000000000000000000001';

  test('is bound by the id on the card, and the readable name becomes a key too', () => {
    const result = capture(SDUI.html, `https://www.linkedin.com/in/${id}/`);
    expect(result.outcome).toBe('ok');
    expect(result.keys).toEqual([`linkedin-id:${id}`, 'linkedin:maria-lopez-cpht']);
  });

  test('refuses a card with another id', () => {
    const result = capture(
      SDUI.html,
      'https://www.linkedin.com/in/ACoAAKithExample0000000000000000000009/',
    );
    expect(result).toMatchObject({ outcome: 'ambiguous', person: { name: null } });
  });
});

describe('markup that changes', () => {
  test.each(Object.entries(PAGES))(
    '%s: every class name rotated, the person is the same',
    (_, page) => {
      const document = openPage(page.html, page.address);
      for (const element of document.querySelectorAll('[class]')) element.className = 'x9f2c';
      expect(essence(captureDocument(document))).toEqual(essence(capture(page.html, page.address)));
    },
  );

  test.each(Object.entries(PAGES))('%s: h1 and h2 swapped, the person is the same', (_, page) => {
    const swapped = page.html
      .replaceAll(/<(\/?)h1/g, '<$1h0')
      .replaceAll(/<(\/?)h2/g, '<$1h1')
      .replaceAll(/<(\/?)h0/g, '<$1h2');
    expect(essence(capture(swapped, page.address))).toEqual(
      essence(capture(page.html, page.address)),
    );
  });

  const HOOKS = [
    'componentkey',
    'data-view-name',
    'data-testid',
    'data-member-id',
    'id',
    'role',
    'aria-label',
    'alt',
    'src',
    'data-generated-suggestion-target',
  ];
  test.each(
    Object.entries(PAGES).flatMap(([name, page]) =>
      HOOKS.map((hook) => [name, hook, page] as const),
    ),
  )('%s without %s: name, headline and positions survive, or it says so', (_, hook, page) => {
    const document = openPage(page.html, page.address);
    for (const element of document.querySelectorAll(`[${hook}]`)) element.removeAttribute(hook);
    const result = captureDocument(document);
    if (result.outcome !== 'ok') return;
    expect(essence(result)).toEqual(essence(capture(page.html, page.address)));
  });

  test('all hooks gone at once, the person is the same', () => {
    const document = openPage(SDUI.html, SDUI.address);
    for (const element of document.querySelectorAll('*')) {
      for (const name of element.getAttributeNames()) {
        if (!/^(href|style|hidden)$/.test(name)) element.removeAttribute(name);
      }
    }
    expect(essence(captureDocument(document))).toEqual(essence(capture(SDUI.html, SDUI.address)));
  });
});

describe('two people on one page', () => {
  test.each(['ExperienceTopLevelSection', 'EducationTopLevelSection', 'About'])(
    "%s of another person's id is refused",
    (card) => {
      const html = SDUI.html.replace(
        `refACoAAKithExample0000000000000000000001${card}"`,
        `refACoAAKithExample0000000000000000000002${card}"`,
      );
      expect(html).not.toBe(SDUI.html);
      expect(capture(html, SDUI.address)).toMatchObject({
        outcome: 'ambiguous',
        person: { name: null, positions: [] },
      });
    },
  );

  test("an experience whose links are another person's is refused", () => {
    const html = BARE.html.replaceAll(
      /\/in\/maria-lopez-cpht\/(overlay\/101|details\/experience)/g,
      '/in/anna-before/$1',
    );
    expect(capture(html, BARE.address)).toMatchObject({
      outcome: 'ambiguous',
      person: { name: null, positions: [] },
    });
  });
});

function essence({ person }: ReturnType<typeof capture>) {
  const { name, headline, location, positions, education } = person;
  return { name, headline, location, positions, education };
}
