// @vitest-environment jsdom
/** The lines a person points at: what they see, in its order, menus last. */
import { expect, test } from 'vitest';
import { pageLines } from '../../../utils/capture/page-lines';
import { partsOf } from '../../../utils/domain/page-line';
import { aPage } from '../../support/a-page';

const texts = (html: string) => pageLines(aPage(html)).lines.map(({ text }) => text);

test('hard case 39: a page with no structure at all still has its lines', () => {
  expect(texts('Ana Ruiz<br>Baker at the Old Mill<br><br>Leeds')).toEqual([
    'Ana Ruiz',
    'Baker at the Old Mill',
    'Leeds',
  ]);
});

test('menus, footers and buttons come after what the page is about', () => {
  const found = texts(
    `<header>Site name</header><nav><a>Home</a></nav><main><header><h1>Ana Ruiz</h1></header>
     <button>Follow</button><p>Baker</p><footer>Old Mill</footer></main><footer>Imprint</footer>`,
  );
  expect(found).toEqual([
    'Ana Ruiz',
    'Baker',
    'Old Mill',
    'Site name',
    'Home',
    'Follow',
    'Imprint',
  ]);
});

test('headings are told apart and begin a block', () => {
  const { lines } = pageLines(
    aPage('<p>Ana</p><h2>Work</h2><p>Baker</p><h2>Place</h2><p>Leeds</p>'),
  );
  expect(lines.map(({ isHeading }) => isHeading)).toEqual([false, true, false, true, false]);
  expect(new Set(lines.map(({ block }) => block)).size).toBe(3);
});

test('what nobody sees, says nothing or is said twice in a block is left out', () => {
  expect(texts('<ul><li hidden>No</li><li>—</li><li>Yes<br>Yes</li><li>Yes</li></ul>')).toEqual([
    'Yes',
    'Yes',
  ]);
});

test('a page of endless lines ends', () => {
  expect(
    texts('<p>line</p>'.repeat(50_000).replace(/line/g, () => `l${Math.random()}`)).length,
  ).toBe(2_000);
});

test('a line can be taken in parts, by the surest sign first', () => {
  expect(partsOf('Baker, Old Mill · Leeds').map(({ text }) => text)).toEqual([
    'Baker, Old Mill',
    'Leeds',
    'Baker',
    'Old Mill · Leeds',
  ]);
  expect(partsOf('Ana Ruiz')).toEqual([]);
});
