/** The part of the extractor for pages that the user taught Kith to read. */
import type { OwnReader } from './parts';
import { type OwnRecipe, readOwn } from './recipes/own/read-own';

/** @param own - the recipe for the page. */
export function ownReader(own: OwnRecipe): OwnReader {
  return (page, without) => readOwn(page, own, without);
}
