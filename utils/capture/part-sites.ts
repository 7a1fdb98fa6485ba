/** The part of the extractor for pages of the other sites with recipes. */
import type { Recipes } from './parts';
import { readSite } from './read-site';
import { SITES } from './recipes/registry';

export const RECIPES: Recipes = { sites: SITES, readSite };
