/** Recipes and sites filled up with what most of them do without, so that each says only what is its own. */
import type { ListRecipe, Place, Recipe, Site } from './recipe';

/** Never the subject's, on whatever site. */
const ASIDE = ['nav', 'aside', 'footer', 'dialog', '[role="dialog"]', '[role="navigation"]'];

type Needed<T, K extends keyof T> = Pick<T, K> & Partial<T>;

/** A sign-in form stands where a page should be. */
export const SIGN_IN: Place = { css: 'form input[type="password"]', basis: 'attribute' };

export function aRecipe(
  own: Needed<Recipe, 'id' | 'version' | 'card' | 'fields' | 'proofs'>,
): Recipe {
  return {
    stack: [],
    main: ['main', '[role="main"]', 'body'],
    machineReadable: false,
    cardLines: false,
    sections: [],
    contact: [],
    items: [],
    ids: [],
    self: [],
    promotions: [],
    expect: { must: ['name'], should: [] },
    ...own,
    exclude: [...ASIDE, ...(own.exclude ?? [])],
  };
}

export function aList(
  own: Needed<ListRecipe, 'id' | 'version' | 'path' | 'items' | 'links'>,
): ListRecipe {
  return {
    stack: [],
    main: ['main', '[role="main"]', 'body'],
    exclude: ASIDE,
    organizations: [],
    byLinks: false,
    mustEnd: false,
    unlinked: false,
    fields: {},
    lines: [],
    noise: [],
    ends: [],
    empty: [],
    ...own,
  };
}

export function aSite(own: Needed<Site, 'site' | 'addresses' | 'canonical'>): Site {
  return {
    hosts: [],
    walls: [SIGN_IN],
    recipes: [],
    lists: [],
    titles: [],
    otherTitles: [],
    ...own,
  };
}
