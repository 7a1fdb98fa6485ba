/** The part of the extractor for pages of networks besides LinkedIn. */
import type { Recipes } from './parts';
import { readSite } from './read-site';
import { NETWORKS } from './recipes/networks';

export const RECIPES: Recipes = { sites: NETWORKS, readSite };
