/** The area of one person's page, with what tells its sections apart. */
import type { Page } from '../../page';
import { bareWords } from '../../text/headlines';
import type { Line } from '../../text/lines';
import type { SiteAddress } from '../address';
import type { Recipe, Site } from '../recipe';
import { type Area, linesIn, openArea } from './area';

export interface Scope extends Area {
  recipe: Recipe;
  site: Site;
  /** The lines of `main`; long pages are slow to read, so only what asks for them pays. */
  readonly lines: Line[];
  /** Section titles of every kind and language, bare. */
  titles: ReadonlySet<string>;
}

/**
 * Opens the area of a person's page.
 *
 * @param titles - every section title the site is known to use.
 */
export function openScope(
  page: Page,
  recipe: Recipe,
  at: Pick<SiteAddress, 'slug' | 'site'>,
  titles: Iterable<string>,
): Scope {
  return {
    ...openArea(page, recipe, at.slug),
    recipe,
    site: at.site,
    get lines() {
      return linesIn(this, this.main);
    },
    titles: new Set([...titles].map(bareWords)),
  };
}

/** Whether a text is a section's title, with or without a count behind it. */
export function isSectionTitle(scope: Scope, text: string): boolean {
  return text.length <= 60 && scope.titles.has(bareWords(text.replace(/\s*\(?\d+\)?$/u, '')));
}
