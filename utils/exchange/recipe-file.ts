/** Recipes of the user's own as a file: readable, versioned, and checked to the last place when it comes back. */
import { InvalidRecipeError } from '../domain/file-errors';
import { type RecipeCore, recipeCoreSchema } from '../domain/user-recipe';
import { z } from '../domain/zod';
import { readJson, writeJson } from './json-file';

const FORMAT = 'kith-recipes';
const VERSION = 1;
/** In UTF-16 units; a hundred recipes with all their places are half of it. */
const TEXT_MAX = 500_000;
const RECIPES_MAX = 100;

const fileSchema = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  recipes: z.array(recipeCoreSchema).check(z.minLength(1), z.maxLength(RECIPES_MAX)),
});

/** @returns the file's text; nothing of whom a recipe has read is in it. */
export function writeRecipes(recipes: readonly RecipeCore[]): string {
  const cores = recipes.map(({ name, host, path, fields }) => ({ name, host, path, fields }));
  return writeJson({ format: FORMAT, version: VERSION, recipes: cores });
}

/**
 * @param text - hostile.
 * @throws {InvalidRecipeError} with the first field that is wrong, and its line where that can be told.
 */
export function readRecipes(text: string): RecipeCore[] {
  const value = readJson(text, TEXT_MAX, (line) => new InvalidRecipeError('', line));
  const result = fileSchema.safeParse(value);
  if (result.success) return result.data.recipes;
  const path = result.error.issues[0]?.path ?? [];
  throw new InvalidRecipeError(path.join('.'), lineOfValue(text, value, path));
}

/** The line that holds a value, where it is a text or number that no other line holds. */
function lineOfValue(text: string, root: unknown, path: readonly PropertyKey[]): number | null {
  let value: unknown = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return null;
    value = Reflect.get(value, key);
  }
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const written = JSON.stringify(value);
  const lines = text.split('\n').flatMap((line, at) => (line.includes(written) ? [at + 1] : []));
  return lines.length === 1 ? (lines[0] ?? null) : null;
}
