/** Recipes of the user's own to a file and back. */
import type { RecipeCore } from '../domain/user-recipe';
import { readRecipes, writeRecipes } from '../exchange/recipe-file';

/** @returns the text of a file with these recipes, and with nothing of whom they have read. */
export function recipesAsFile(recipes: readonly RecipeCore[]): string {
  return writeRecipes(recipes);
}

/**
 * What a file holds, for a look before anything is kept.
 *
 * @throws {InvalidRecipeError} with the field and line that is wrong.
 */
export function recipesInFile(text: string): RecipeCore[] {
  return readRecipes(text);
}
