// @vitest-environment jsdom
/** A line pointed at on one page is found on the next, whatever of the page changes in between. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openPage, readAnchor } from '../../../utils/capture/recipes/own/read-anchor';
import type { OwnRecipe } from '../../../utils/capture/recipes/own/read-own';
import type { PickedField } from '../../../utils/domain/page-line';
import { anchorSchema } from '../../../utils/domain/user-recipe';
import { aPage } from '../../support/a-page';
import { taught } from '../../support/own-recipe';

const read = (html: string, recipe: OwnRecipe, field: PickedField) => {
  const area = openPage(aPage(html));
  return recipe.fields[field]?.map((anchor) => readAnchor(area, anchor)).find(Boolean) ?? null;
};

describe('a line is found again', () => {
  test('by an attribute that means something', () => {
    const page = (name: string, role: string) =>
      `<main><div data-testid="role">${role}</div><h1>${name}</h1></main>`;
    const recipe = taught(aPage(page('Ana Ruiz', 'Baker')), { headline: 'Baker' });
    expect(recipe.fields.headline?.[0]).toMatchObject({ basis: 'attribute' });
    expect(read(`<nav><b>x</b></nav>${page('Li Wei', 'Smith')}`, recipe, 'headline')).toBe('Smith');
  });

  test('by the label before it, in a list of terms', () => {
    const page = (city: string, more = '') =>
      `<h1>A</h1><dl>${more}<dt>Office</dt><dd>${city}</dd></dl>`;
    const recipe = taught(aPage(page('Leeds')), { location: 'Leeds' });
    expect(read(page('York', '<dt>Room</dt><dd>12</dd>'), recipe, 'location')).toBe('York');
  });

  test('by the label on the line itself', () => {
    const recipe = taught(
      aPage('<p>Office: Leeds</p>'),
      { location: 'Office: Leeds' },
      'confirmed',
      { location: { by: ': ', at: 1 } },
    );
    expect(read('<p>Room: 12</p><p>Office: York</p>', recipe, 'location')).toBe('York');
  });

  test('as a part of a line', () => {
    const recipe = taught(
      aPage('<h1>Ana Ruiz</h1><p>Baker · Old Mill</p>'),
      { organization: 'Baker · Old Mill' },
      'confirmed',
      { organization: { by: ' · ', at: 1 } },
    );
    expect(read('<h1>Li Wei</h1><p>Smith · Forge &amp; Sons</p>', recipe, 'organization')).toBe(
      'Forge & Sons',
    );
  });

  test('as bare text between two elements', () => {
    const page = (role: string) =>
      `<main><div><h3>Ana</h3>${role}<div>ana@x.example</div></div></main>`;
    const recipe = taught(aPage(page('Baker')), { headline: 'Baker' });
    expect(read(page('Smith'), recipe, 'headline')).toBe('Smith');
  });

  test('when its name is cut into pieces', () => {
    const recipe = taught(aPage('<h1><span>Ana</span> <span>Ruiz</span></h1>'), {
      name: 'Ana Ruiz',
    });
    expect(read('<h1><span>Li</span> <span>Wei</span></h1>', recipe, 'name')).toBe('Li Wei');
  });

  test('and never as text of another kind', () => {
    const recipe = taught(aPage('<main><h1>Ana</h1><p>Baker</p></main>'), { headline: 'Baker' });
    expect(read('<main><h1>Li</h1><p>0113 496 0000</p></main>', recipe, 'headline')).toBeNull();
  });
});

test('what names the person is no hook', () => {
  const recipe = taught(aPage('<div id="ana-ruiz" class="x9f3"><h1>Ana Ruiz</h1></div>'), {
    name: 'Ana Ruiz',
  });
  expect(JSON.stringify(recipe)).not.toContain('x9f3');
});

/** A page of one kind, with what sites change from one week to the next. */
interface Changes {
  classes: string;
  inserted: number;
  reversed: boolean;
}
const CHANGES: fc.Arbitrary<Changes> = fc.record({
  classes: fc.stringMatching(/^[a-z]{3}[0-9]{3}$/),
  inserted: fc.nat(3),
  reversed: fc.boolean(),
});
const PEOPLE = [
  ['Ana Ruiz', 'Baker', 'Old Mill', 'Leeds'],
  ['Li Wei', 'Smith', 'Forge', 'York'],
  ['Mara Okafor', 'Pharmacist', 'Northside', 'Hull'],
] as const;

function profile([name, role, firm, city]: readonly string[], changes: Changes): string {
  const c = (index: number) => `${changes.classes}${index}`;
  const rows = [
    `<div class="${c(1)}"><span class="${c(2)}" data-field="role">${role}</span></div>`,
    `<div class="${c(3)}"><dt>Employer</dt><dd class="${c(4)}">${firm}</dd></div>`,
    `<p class="${c(5)}" itemprop="homeLocation">${city}</p>`,
  ];
  const order = changes.reversed ? rows.toReversed() : rows;
  const more = '<div><p>New on this site</p></div>'.repeat(changes.inserted);
  return `<header><a href="/">Site</a></header><main class="${c(0)}">${more}<h1>${name}</h1>${more}${order.join(more)}</main>`;
}

test('whatever classes, neighbours and order become, each field is found', () => {
  fc.assert(
    fc.property(CHANGES, CHANGES, fc.nat(2), fc.nat(2), (then, now, one, other) => {
      const first = PEOPLE[one] ?? PEOPLE[0];
      const next = PEOPLE[other] ?? PEOPLE[0];
      const [name, headline, organization, location] = first;
      const recipe = taught(aPage(profile(first, then)), {
        name,
        headline,
        organization,
        location,
      });
      const found = (['name', 'headline', 'organization', 'location'] as const).map((field) =>
        read(profile(next, now), recipe, field),
      );
      expect(found).toEqual(next);
    }),
    { numRuns: 60 },
  );
});

test('every place that is made is one that may be stored', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('div', 'p', 'x-card', 'H1'), fc.string(), fc.string()), {
        minLength: 1,
        maxLength: 6,
      }),
      (parts) => {
        const document = new DOMParser().parseFromString('<body></body>', 'text/html');
        let at: Element = document.body;
        for (const [tag, cls, id] of parts) {
          const child = document.createElement(tag);
          child.setAttribute('class', cls);
          child.setAttribute('data-kind', id);
          at.append(document.createElement('hr'), child);
          at = child;
        }
        at.append('Ana Ruiz');
        const page = { ...aPage(''), document };
        for (const anchor of taught(page, { name: 'Ana Ruiz' }).fields.name ?? [])
          expect(anchorSchema.safeParse(anchor).success, anchor.css).toBe(true);
      },
    ),
    { numRuns: 100 },
  );
});
