// @vitest-environment jsdom
/** Recipes of the user's own: taught, confirmed, forgotten, taken from a file; and which of them a page gets. */
import { beforeEach, describe, expect, test } from 'vitest';
import { takeSnapshot } from '../../utils/capture/snapshot';
import { InvalidInputError } from '../../utils/domain/errors';
import type { LinePick } from '../../utils/domain/page-line';
import { lately } from '../../utils/services/lately';
import { ownReaderFor } from '../../utils/services/own-recipes';
import { type PageLines, pageLinesIn } from '../../utils/services/page-lines';
import {
  confirmRecipe,
  editRecipe,
  importRecipes,
  listRecipes,
  noteRecipe,
  removeRecipe,
  type Taught,
  teachRecipe,
} from '../../utils/services/recipes';
import { undo } from '../../utils/services/undo';
import { aKith, type TestKith } from '../support/builders';
import { openPage } from '../support/saved-page';

const ANA = 'https://www.guild.example/members/ana-ruiz';
const LI = 'https://www.guild.example/members/li-wei';

let kith: TestKith;
beforeEach(async () => {
  kith = await aKith();
});

function lines(address = ANA, name = 'Ana Ruiz'): PageLines {
  const document = openPage(
    `<title>${name}</title><p><b>${name}, PhD</b></p><p>Baker</p>`,
    address,
  );
  return pageLinesIn(takeSnapshot(document), document);
}

/** Picks the first lines of a page for these fields. */
function taughtOn(page: PageLines, fields: LinePick['field'][] = ['name', 'headline']): Taught {
  const picks = fields.map((field, line): LinePick => ({ field, line, part: null }));
  const found = page.teach(picks);
  if (!found) throw new Error('Nothing was taught.');
  return found;
}

const only = async () => (await listRecipes(kith))[0];
const readerOf = (address: string) => ownReaderFor(address, kith.db.name);

describe('teaching', () => {
  test('names the pages in plain shape, and keeps nobody’s address', async () => {
    await teachRecipe(kith, taughtOn(lines()));
    const recipe = await only();
    expect(recipe).toMatchObject({ host: 'guild.example', path: '/members/*', state: 'trying' });
    expect(JSON.stringify(recipe)).not.toMatch(/ruiz/i);
  });

  test('on another page of the kind adds places, and asks anew', async () => {
    await teachRecipe(kith, taughtOn(lines()));
    const id = (await only())?.id ?? '';
    await confirmRecipe(kith, id);
    await teachRecipe(kith, taughtOn(lines(LI, 'Li Wei'), ['name']));
    expect(await only()).toMatchObject({ id, state: 'trying' });
    expect((await only())?.fields.headline).toBeDefined();
  });

  test('without a name teaches nothing', () => {
    expect(lines().teach([{ field: 'headline', line: 1, part: null }])).toBeNull();
    expect(lines().teach([{ field: 'name', line: 99, part: null }])).toBeNull();
  });

  test('can be taken back, as can forgetting', async () => {
    const { actionId } = await teachRecipe(kith, taughtOn(lines()));
    await undo(kith, actionId);
    expect(await only()).toBeUndefined();
    await teachRecipe(kith, taughtOn(lines()));
    const gone = await removeRecipe(kith, (await only())?.id ?? '');
    expect(await only()).toBeUndefined();
    await undo(kith, gone.actionId);
    expect(await only()).toMatchObject({ host: 'guild.example' });
  });

  test('a name is taken apart from what stands beside it', () => {
    expect(lines().nameIn('Ana Ruiz, PhD (she/her)')).toEqual({
      name: 'Ana Ruiz',
      pronouns: 'she/her',
      credentials: ['PhD'],
    });
  });
});

describe('a page gets', () => {
  test('no recipe of the page it was made on, until confirmed on a second', async () => {
    await teachRecipe(kith, taughtOn(lines()));
    expect(await readerOf(ANA)).toBeNull();
    expect(await readerOf(LI)).not.toBeNull();
    await confirmRecipe(kith, (await only())?.id ?? '');
    expect(await readerOf(ANA)).not.toBeNull();
  });

  test('none of another host, kind of page, or one forgotten', async () => {
    await teachRecipe(kith, taughtOn(lines()));
    expect(await readerOf('https://other.example/members/li-wei')).toBeNull();
    expect(await readerOf('https://guild.example/news/li-wei')).toBeNull();
    await removeRecipe(kith, (await only())?.id ?? '');
    expect(await readerOf(LI)).toBeNull();
  });

  test('none of a row that no recipe may be, nor without a database', async () => {
    await teachRecipe(kith, taughtOn(lines()));
    const row = await only();
    await kith.db.recipes.put({ ...row, fields: { name: [{ css: 'a:has(b)' }] } } as never);
    expect(await readerOf(LI)).toBeNull();
    expect(await ownReaderFor(LI, 'no-such-database')).toBeNull();
  });
});

describe('changing', () => {
  test('takes another name, path or order of places, and nothing that no recipe may hold', async () => {
    await teachRecipe(kith, taughtOn(lines()));
    const { id, fields } = (await only()) ?? { id: '', fields: { name: [] } };
    await editRecipe(kith, id, { name: 'The guild', path: '/people/*' });
    expect(await only()).toMatchObject({ name: 'The guild', path: '/people/*' });
    await expect(editRecipe(kith, id, { path: 'people' })).rejects.toThrow(InvalidInputError);
    const hostile = { ...fields, name: [{ css: 'a, b', basis: 'position' as const }] };
    await expect(editRecipe(kith, id, { fields: hostile })).rejects.toThrow(/fields.name.0.css/);
  });

  test('an imported recipe asks before it is used, and comes once', async () => {
    const core = { ...taughtOn(lines()) };
    const { address: _, ...file } = core;
    expect((await importRecipes(kith, [file])).added).toBe(1);
    expect((await importRecipes(kith, [file])).added).toBe(0);
    expect(await only()).toMatchObject({ state: 'trying', madeOn: null });
  });

  test('what Kith notes of its use is not told among what the user did', async () => {
    await teachRecipe(kith, taughtOn(lines()));
    const id = (await only())?.id ?? '';
    await noteRecipe(kith, id, 'missed');
    await noteRecipe(kith, id, 'missed');
    expect((await only())?.missedAt).toBe('2026-11-21T12:00:00.000Z');
    expect(await kith.db.history.count()).toBe(2);
    expect((await lately(kith, 10)).actions.map(({ name }) => name)).toEqual(['teachRecipe']);
  });
});
