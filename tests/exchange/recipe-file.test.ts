/** A file of recipes comes back to the letter, and a hostile one not at all. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InvalidRecipeError } from '../../utils/domain/file-errors';
import type { RecipeCore } from '../../utils/domain/user-recipe';
import { readRecipes, writeRecipes } from '../../utils/exchange/recipe-file';

const RECIPE: RecipeCore = {
  name: 'The guild',
  host: 'guild.example',
  path: '/members/*',
  fields: {
    name: [{ css: '.member-name', basis: 'class', shape: 'words' }],
    headline: [
      { css: 'dd', basis: 'text-shape', after: 'Role', part: { by: ' · ', at: 0 } },
      { css: 'main > p:nth-of-type(2)', basis: 'position', line: 1 },
    ],
  },
};

/** What reading a file that holds this recipe says is wrong. */
function wrongIn(recipe: unknown): InvalidRecipeError {
  try {
    readRecipes(writeRecipes([recipe as RecipeCore]));
  } catch (error) {
    if (error instanceof InvalidRecipeError) return error;
  }
  throw new Error('It was taken.');
}

test('what is written is read', () => {
  expect(readRecipes(writeRecipes([RECIPE, RECIPE]))).toEqual([RECIPE, RECIPE]);
  expect(readRecipes(`\uFEFF${writeRecipes([RECIPE])}`)).toEqual([RECIPE]);
});

describe('a hostile recipe is refused, with its field and line', () => {
  const at = (css: string) => ({ ...RECIPE, fields: { name: [{ css, basis: 'class' }] } });
  test.each([
    ['a selector of any kind', at(':has(*) :has(*)'), 'recipes.0.fields.name.0.css', 12],
    ['a list of selectors', at('a, b'), 'recipes.0.fields.name.0.css', 12],
    ['no name', { ...RECIPE, fields: {} }, 'recipes.0.fields.name', null],
    ['another host', { ...RECIPE, host: 'x.example/evil' }, 'recipes.0.host', 7],
    ['a pattern for a path', { ...RECIPE, path: '/(a+)+$\\' }, 'recipes.0.path', 8],
    ['a name without end', { ...RECIPE, name: 'x'.repeat(81) }, 'recipes.0.name', 6],
    [
      'a hundred places',
      { ...RECIPE, fields: { name: Array(100).fill(RECIPE.fields.name[0]) } },
      'recipes.0.fields.name',
      null,
    ],
    [
      'a separator of its own',
      { ...RECIPE, fields: { name: [{ css: 'p', basis: 'class', part: { by: '(.*)*', at: 0 } }] } },
      'recipes.0.fields.name.0.part.by',
      15,
    ],
  ])('%s', (_what, recipe, field, line) => {
    expect(wrongIn(recipe)).toMatchObject({ field, line });
  });

  test.each([
    ['', 'no text'],
    ['{', 'half a file'],
    ['[]', 'another kind of file'],
    ['{"format":"kith-recipes","version":2,"recipes":[]}', 'a later version'],
    ['{"__proto__":{"format":"kith-recipes"}}', 'a prototype'],
    [`{"recipes":${'['.repeat(50_000)}`, 'depth'],
    ['x'.repeat(600_000), 'size'],
  ])('%.30s', (text) => expect(() => readRecipes(text)).toThrow(InvalidRecipeError));

  test('a slip of the pen is found by its line', () => {
    const text = writeRecipes([RECIPE]).replace('"host": "guild.example",', '"host": guild,');
    try {
      readRecipes(text);
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ field: '', line: 7 });
    }
  });
});

test('whatever is in a file, it is refused or it is a recipe', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(() => readRecipes(text)).toThrow(InvalidRecipeError);
    }),
  );
});
