/** Recipes of the user's own, and who is known not to be somebody else. */
import type { Migration } from './migration';

export const v2: Migration = {
  version: 2,
  minReader: 1,
  stores: {
    apart: 'id, *personIds',
    recipes: 'id, host',
  },
  rows: {},
};
