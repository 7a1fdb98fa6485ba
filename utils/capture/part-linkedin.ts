/** The part of the extractor for LinkedIn's pages. */
import type { Recipes } from './parts';
import { readSite } from './read-site';
import { LINKEDIN } from './recipes/linkedin/site';

export const RECIPES: Recipes = { sites: [LINKEDIN], readSite };
