/**
 * The heavy parts of the extractor. The popup waits for every kilobyte of script, so each is loaded
 * for pages that take it only (utils/services/read-page.ts); `extract` is handed what there is.
 */
import type { CaptureResult } from '../domain/capture-result';
import type { readMachineReadable } from './layers/machine-readable';
import type { isPeoplePage, nameInHeading } from './layers/structure/page-subject';
import type { readPeople } from './layers/structure/read-people';
import type { findSubject } from './layers/structure/subject';
import type { Page } from './page';
import type { readGeneric } from './read-generic';
import type { readSite } from './read-site';
import type { readList } from './recipes/engine/read-list';
import type { Family } from './recipes/hosts';
import type { ListRecipe, Site } from './recipes/recipe';

/** A family of sites with recipes, and what runs those. */
export interface Recipes {
  sites: readonly Site[];
  readSite: typeof readSite;
}

/** What reads a page without a recipe, and beside some. */
export interface Layers {
  readGeneric: typeof readGeneric;
  readMachineReadable: typeof readMachineReadable;
}

/** What reads people from how a page is laid out. */
export interface Structure {
  isPeoplePage: typeof isPeoplePage;
  nameInHeading: typeof nameInHeading;
  readPeople: typeof readPeople;
  findSubject: typeof findSubject;
}

/** What reads pages of several people by recipe. */
export interface Lists {
  readList: typeof readList;
  /** The lists of sites that do without them for their profiles, by the site's name. */
  apart: Readonly<Record<string, readonly ListRecipe[]>>;
}

/** Reads a page as the user taught, over what it gave without. */
export type OwnReader = (page: Page, without: CaptureResult) => CaptureResult;

export interface Parts extends Partial<Record<Family, Recipes>> {
  layers?: Layers;
  lists?: Lists;
  structure?: Structure;
  /** There only where a recipe of the user's own is for the page. */
  own?: OwnReader | undefined;
}

export type Part = Exclude<keyof Parts, 'own'>;
