/** Pages of the other sites with recipes: somebody else's address gets nothing, and markup may change. */
import { describe, expect, test } from 'vitest';
import { NETWORKS } from '../../utils/capture/recipes/networks';
import { SITES } from '../../utils/capture/recipes/registry';
import type { CaptureResult } from '../../utils/domain/capture-result';
import { capture, captureDocument, openPage, readInventedPage } from '../support/saved-page';

/** A page of every site with a recipe for people, and an address of somebody else there. */
const PAGES: [page: string, other: string][] = [
  ['github/complete', 'https://github.com/somebody-else'],
  ['gitlab/complete', 'https://gitlab.com/somebody.else'],
  ['mastodon/complete', 'https://social.example/@somebody'],
  ['x/complete', 'https://x.com/somebody'],
  ['bluesky/complete', 'https://bsky.app/profile/somebody.example'],
  ['scholar/complete', 'https://scholar.google.com/citations?user=SoMeBoDyElSe'],
  ['orcid/complete', 'https://orcid.org/0000-0003-1111-2222'],
  ['stackoverflow/complete', 'https://stackoverflow.com/users/4321/somebody'],
  ['researchgate/complete', 'https://www.researchgate.net/profile/Some-Body'],
  ['xing/complete-german', 'https://www.xing.com/profile/Some_Body'],
  ['sessionize/complete', 'https://sessionize.com/somebody/'],
  ['pretalx/complete', 'https://cfp.kilndays.example/kilndays26/speaker/SOME99/'],
  ['doximity/complete', 'https://www.doximity.com/pub/some-body-md'],
];

const read = (page: string) => readInventedPage(`tests/capture/pages/${page}.html`);
const essence = ({ person }: CaptureResult) => ({ name: person.name, headline: person.headline });

test('every site with a recipe for people is tried here, but Sched', () => {
  const ids = [...NETWORKS, ...SITES].flatMap(({ recipes }) => recipes.map(({ id }) => id));
  const tried = PAGES.map(([page]) => capture(...(Object.values(read(page)) as [string, string])));
  const used = tried.map(({ recipe }) => recipe?.replace(/@.*/, ''));
  // Sched's pages have nothing of the address but the name it spells: pages/sched holds those.
  expect(ids.filter((id) => !used.includes(id))).toEqual(['sched-person']);
});

describe('an address of another person is given nothing', () => {
  test.each(PAGES)('%s', (page, other) => {
    const result = capture(read(page).html, other);
    expect(result.outcome).not.toBe('ok');
    expect(result.keys).toEqual([]);
    expect(result.person).toMatchObject({ name: null, headline: null, about: null, emails: [] });
  });
});

describe('markup that changes: the person is the same, or the outcome says so', () => {
  const HOOKS = ['class', 'id', 'itemprop', 'itemtype', 'data-testid', 'data-qa', 'rel', 'href'];
  test.each(PAGES.flatMap(([page]) => HOOKS.map((hook) => [page, hook] as const)))(
    '%s without %s',
    (page, hook) => {
      const { html, address } = read(page);
      const document = openPage(html, address);
      for (const element of document.querySelectorAll(`[${hook}]`)) element.removeAttribute(hook);
      const result = captureDocument(document);
      const whole = capture(html, address);
      if (result.person.name !== null) expect(result.person.name).toBe(whole.person.name);
      if (result.outcome === 'ok') expect(result.keys).toEqual(whole.keys);
    },
  );

  const WITHOUT_CLASSES = ['github', 'x', 'bluesky', 'orcid', 'xing'];
  test.each(PAGES.filter(([page]) => WITHOUT_CLASSES.includes(page.split('/')[0] ?? '')))(
    '%s with every class renamed, whole',
    (page) => {
      const { html, address } = read(page);
      const document = openPage(html, address);
      for (const element of document.querySelectorAll('[class]')) element.className = 'x9f2c';
      const result = captureDocument(document);
      expect(result.person.name).toBe(capture(html, address).person.name);
      if (!page.startsWith('github'))
        expect(essence(result)).toEqual(essence(capture(html, address)));
    },
  );
});

describe('two people’s pages in one', () => {
  const OTHERS = ['minimal', 'minimal-heading', 'minimal-german', 'minimal-portuguese'];
  test.each(PAGES.map(([page]) => page))('%s with somebody else’s behind it', (page) => {
    const { html, address } = read(page);
    const [site] = page.split('/');
    for (const name of OTHERS) {
      let other: string;
      try {
        other = read(`${site}/${name}`).html;
      } catch {
        continue;
      }
      const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(other)?.[1] ?? '';
      for (const mixed of [
        html.replace('</body>', `${body}</body>`),
        html.replace(/<body[^>]*>/, (open) => `${open}${body}`),
      ]) {
        const { person } = capture(mixed, address);
        if (person.name !== null)
          expect(essence({ person } as CaptureResult)).toEqual(essence(capture(html, address)));
      }
    }
  });
});
