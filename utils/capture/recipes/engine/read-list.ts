/** Reads a page of several people by its recipe: one row for each card that names one. */
import type { CapturedRow } from '../../../domain/capture-result';
import type { Page } from '../../page';
import { addRow, ROWS_MAX, withOwnEmails } from '../../people-rows';
import type { ListRecipe } from '../recipe';
import { type Area, findAll, linesIn, openArea } from './area';
import { cardsByLink } from './cards-by-link';
import { readRow } from './read-row';

export interface ListReading {
  /** In page order, each person once. */
  rows: CapturedRow[];
  /** Without rows: the page has loaded and names nobody, so waiting would bring nothing. */
  isEmpty: boolean;
}

/**
 * Runs a list recipe on a page.
 *
 * @returns no rows, and not empty, while the page has not loaded.
 */
export function readList(page: Page, recipe: ListRecipe): ListReading {
  const area = openArea(page, recipe, null);
  let isEmpty = has(area, recipe.empty);
  for (const place of recipe.items) {
    const items = [...findAll(area, place)];
    const rows = rowsOf(area, recipe, items);
    if (rows.length > 0) return { rows, isEmpty: false };
    // Cards with words that name nobody are members out of reach; blank ones are still to be filled.
    isEmpty ||= items.some((item) => linesIn(area, item).length > 1);
  }
  const rows = recipe.byLinks ? rowsOf(area, recipe, cardsByLink(area, recipe.links)) : [];
  return { rows, isEmpty };
}

function rowsOf(area: Area, recipe: ListRecipe, items: Element[]): CapturedRow[] {
  const rows: CapturedRow[] = [];
  const all = new Set(items);
  for (const item of items) {
    if (rows.length >= ROWS_MAX || area.page.budget.isSpent) break;
    const row = readRow(area, recipe, item, all);
    if (row) addRow(rows, row);
  }
  return withOwnEmails(rows);
}

function has(area: Area, places: ListRecipe['empty']): boolean {
  return places.some((place) => !findAll(area, place).next().done);
}
