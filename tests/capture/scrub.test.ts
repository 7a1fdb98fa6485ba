import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scrub } from '../../utils/capture/scrub';
import type { SnapshotNode } from '../../utils/capture/snapshot';

const SOURCE = readFileSync('utils/capture/scrub.ts', 'utf8');

const report = (nodes: SnapshotNode[]) =>
  scrub(
    JSON.stringify({
      before: 'https://a.example/in/mara-okafor/',
      after: '',
      title: 'Mara Okafor',
      loading: false,
      capped: false,
      nodes,
    }),
  );

/** What a page may say of somebody, in scripts with and without case, and as pages write slugs and ids. */
const said = fc.oneof(
  fc.constantFrom(
    'Mara Okafor',
    'Li Wei',
    '李伟',
    'محمد العربي',
    'Nguyễn Thị',
    'Ł. Zieliński',
    '👩🏽‍🔬 Ana',
  ),
  fc.constantFrom(
    'mara-okafor-1a2b',
    'ACoAAB123456',
    '+49 30 1234567',
    'ana@example.org',
    'Topcard',
  ),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom('A', 'a', '9', 'x', ' ', '·', 'ß', '漢', 'م', '7', 'q'),
    maxLength: 12,
  }),
);
const tag = fc.oneof(
  fc.constantFrom('div', 'span', 'a', 'h1', 'li', 'script', 'mara-okafor', '漢字-x', 'constructor'),
  fc.stringMatching(/^[a-z]{4,9}-[a-z]{2,9}$/),
);
const attribute = fc.tuple(
  fc.oneof(
    fc.constantFrom(
      'class',
      'id',
      'href',
      'role',
      'componentkey',
      'aria-label',
      'data-testid',
      'itemprop',
    ),
    fc.constantFrom('data-mara-okafor', 'mara', 'okafor.mara', '__proto__', 'toString'),
    fc.stringMatching(/^data-[a-z]{4,12}$/),
  ),
  said,
);
const node = fc.oneof(
  fc.tuple(fc.nat(5), said),
  fc
    .tuple(
      fc.nat(5),
      tag,
      fc.constantFrom(0 as const, 1 as const),
      fc.array(attribute, { maxLength: 4 }),
    )
    .map(
      ([depth, name, hidden, attributes]): SnapshotNode => [
        depth,
        name,
        hidden,
        ...attributes.flat(),
      ],
    ),
);

/** Every run of four characters that are not blank. */
function windows(text: string): string[] {
  return text.split(/\s+/u).flatMap((word) => {
    const letters = [...word];
    return letters.slice(3).map((_, at) => letters.slice(at, at + 4).join(''));
  });
}

describe('a scrubbed page', () => {
  test('holds no run of four characters that the page gave', () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 40 }), (nodes) => {
        const text = report(nodes);
        const given = nodes
          .flat()
          .flatMap((part) => (typeof part === 'string' ? windows(part) : []));
        // What both have, the report has of itself: its own words stand in its source.
        expect(given.filter((run) => text.includes(run) && !SOURCE.includes(run))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('is the same whoever the page is about', () => {
    const page = (name: string, slug: string, words: string): SnapshotNode[] => [
      [0, 'body', 0],
      [1, 'main', 0, 'id', 'workspace', `data-${slug}`, name],
      [2, 'section', 0, 'componentkey', `com.linkedin.card.ref${slug}Topcard`],
      [3, 'h1', 0],
      [4, name],
      [3, 'p', 0, 'class', slug],
      [4, words],
      [3, 'a', 0, 'href', `https://www.linkedin.com/in/${slug}/?trk=${slug}`],
      [4, `About ${name}`],
      [3, `${slug}-card`, 0],
    ];
    const one = report(page('Mara Okafor', 'mara-okafor', 'Lead Technician at Northside'));
    expect(one).toBe(report(page('Li Wei', 'li-wei-77', 'Poet Laureate of Nowhere')));
    expect(one).toMatchInlineSnapshot(`
      "body > main [id~workspace] [data] > section [componentkey~Topcard]
       h1 > "Aa+"
       p [class] > "Aa+ a Aa"
       a [href~/in/] > "Aa+"
       (other)"
    `);
  });

  test('takes nothing from a word that stands in its own lists but for the standard’s own values', () => {
    const text = report([
      [0, 'div', 0, 'role', 'navigation', 'aria-label', 'navigation', 'id', 'navigation'],
      [1, 'navigation'],
    ]);
    expect(text).toBe('div [role=navigation] [aria-label] [id] > "a"');
  });

  test('tells what is repeated once, and ends', () => {
    const rows = Array.from({ length: 5_000 }, (_, at): SnapshotNode[] => [
      [1, 'li', 0],
      [2, `Person ${at}`],
    ]);
    expect(report([[0, 'ul', 0], ...rows.flat()])).toBe('ul\n li > "Aa 9"\n (999 times)');
    const deep = Array.from({ length: 5_000 }, (_, at): SnapshotNode => [at, 'div', 0]);
    expect(report(deep).length).toBeLessThan(1_000);
    const wide = Array.from(
      { length: 5_000 },
      (_, at): SnapshotNode => [1 + (at % 3), ['p', 'b', 'i', 'u'][at % 4] ?? '', 0],
    );
    expect(report([[0, 'div', 0], ...wide]).split('\n').length).toBeLessThan(420);
  });
});
