// @vitest-environment jsdom
/** Settings: what was taught is listed, changed, forgotten with a way back, and comes from files only when clean. */
import { beforeEach, describe, expect, test } from 'vitest';
import { OwnRecipes } from '../../../components/recipes/OwnRecipes';
import type { RecipeCore } from '../../../utils/domain/user-recipe';
import { writeRecipes } from '../../../utils/exchange/recipe-file';
import { importRecipes } from '../../../utils/services/recipes';
import { aKith, type TestKith } from '../../support/builders';
import { chooseFile, click, field, settle, show, type } from '../../support/show';

const RECIPE: RecipeCore = {
  name: 'The guild',
  host: 'guild.example',
  path: '/members/*',
  fields: {
    name: [{ css: '.member-name', basis: 'class' }],
    headline: [
      { css: 'dd', basis: 'text-shape', after: 'Role' },
      { css: 'main > p', basis: 'position' },
    ],
  },
};

let kith: TestKith;
beforeEach(async () => {
  kith = await aKith();
});

const says = (root: Element, words: string) => () => root.textContent?.includes(words) ?? false;
const only = async () => (await kith.db.recipes.toArray())[0];

describe('a recipe', () => {
  test('is told in plain words, changed place by place, and forgotten with a way back', async () => {
    await importRecipes(kith, [RECIPE]);
    const { root } = await show(<OwnRecipes />, kith);
    await settle(says(root, 'The guild'));
    expect(root.textContent).toMatch(/guild\.example\/members\/…/);
    expect(root.textContent).toContain('it asks you on the next such page');
    await click(root, 'Change: ');
    await settle(says(root, 'By the words before it'));
    await type(field(root, 'What you call it'), 'Guild of makers');
    await click(root, 'Look here first: ');
    await click(root.querySelector('form') ?? root, 'Save');
    await settle(says(root, 'Guild of makers'));
    expect((await only())?.fields.headline?.map(({ css }) => css)).toEqual(['main > p', 'dd']);
    await click(root, 'Forget: ');
    await settle(() => root.querySelector('li') === null);
    await click(document.body, 'Undo');
    await settle(says(root, 'Guild of makers'));
  });

  test('is not saved for pages that no path can be', async () => {
    await importRecipes(kith, [RECIPE]);
    const { root } = await show(<OwnRecipes />, kith);
    await settle(says(root, 'The guild'));
    await click(root, 'Change: ');
    await settle(says(root, 'Which pages'));
    await type(field(root, 'Which pages'), 'members');
    await click(root.querySelector('form') ?? root, 'Save');
    expect(root.textContent).toContain('Begin with a slash');
    expect((await only())?.path).toBe('/members/*');
  });
});

describe('a file', () => {
  test('is shown before anything is kept', async () => {
    const { root } = await show(<OwnRecipes />, kith);
    await settle(says(root, 'Add from a file'));
    await chooseFile(root, writeRecipes([RECIPE]));
    expect(root.textContent).toContain('teaches Kith 1 kind of page');
    expect(await kith.db.recipes.count()).toBe(0);
    await click(root, 'Keep');
    await settle(says(root, 'The guild'));
    expect(await only()).toMatchObject({ host: 'guild.example', state: 'trying' });
  });

  test('with a hostile recipe is refused, with its field and line', async () => {
    const { root } = await show(<OwnRecipes />, kith);
    await settle(says(root, 'Add from a file'));
    await chooseFile(root, writeRecipes([RECIPE]).replace('main > p', 'main:has(*) p'));
    expect(root.textContent).toContain('Nothing was taken from this file.');
    expect(root.textContent).toMatch(/recipes\.0\.fields\.headline\.1\.css.*, line \d+\./);
    await chooseFile(root, 'no recipe');
    expect(root.textContent).toContain('It is no file of taught pages');
    expect(await kith.db.recipes.count()).toBe(0);
  });
});
