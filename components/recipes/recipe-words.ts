/** A recipe of the user's own in plain words. */
import { i18n } from '#i18n';
import { PICKED_FIELDS } from '../../utils/domain/page-line';
import { shownShape } from '../../utils/domain/path-shape';
import type { Anchor, RecipeCore, UserRecipe } from '../../utils/domain/user-recipe';
import { fieldWords } from '../people/field-words';
import { dayOf, dayWords } from '../ui/dates';
import { isolate } from '../ui/isolate';

/** "Pages like guild.example/members/…" */
export function pagesWords({ host, path }: Pick<RecipeCore, 'host' | 'path'>): string {
  return i18n.t('recipes.pages', { pages: isolate(shownShape(host, path)) });
}

/** "Name, Headline" */
export function fieldsWords({ fields }: Pick<RecipeCore, 'fields'>): string {
  return PICKED_FIELDS.filter((field) => fields[field])
    .map(fieldWords)
    .join(', ');
}

/** How things stand with it, and when it was last used. */
export function stateWords(recipe: UserRecipe, today: Temporal.PlainDate, zone: string): string {
  const { state, usedAt, missedAt } = recipe;
  const day = (at: string) => dayWords(dayOf(at, zone), today);
  if (missedAt !== null && (usedAt === null || missedAt > usedAt))
    return i18n.t('recipes.missed', { day: day(missedAt) });
  if (state === 'trying') return i18n.t('recipes.trying');
  return usedAt === null ? i18n.t('recipes.unused') : i18n.t('recipes.used', { day: day(usedAt) });
}

const HOW = {
  microdata: 'recipes.byMark',
  attribute: 'recipes.byMark',
  class: 'recipes.byClass',
  'text-shape': 'recipes.byLabel',
  position: 'recipes.byPosition',
} as const satisfies Record<Anchor['basis'], string>;

/** What a place is recognised by: "By the words before it: Office" */
export function placeWords({ basis, after, css }: Anchor): string {
  return after === undefined
    ? i18n.t(HOW[basis], { what: isolate(css) })
    : i18n.t('recipes.byLabel', { what: isolate(after) });
}
