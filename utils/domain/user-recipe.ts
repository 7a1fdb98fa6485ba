/**
 * A recipe the user made by pointing at the lines of a page: for each field a few places to look in.
 * Data only, and little of it: an imported one may be anybody's, so places are of a strict grammar and
 * nothing in it is a pattern (docs/own-recipes.md).
 */
import { PICKED_FIELDS, SEPARATORS } from './page-line';
import { isShape } from './path-shape';
import { rowFields } from './row';
import { z } from './zod';

/** What a place is recognised by, from sure to weak. */
const BASES = ['microdata', 'attribute', 'class', 'text-shape', 'position'] as const;

/** Rough kinds of text, told without knowing the language: a phone number is nobody's headline. */
const SHAPES = ['words', 'number', 'address'] as const;

const NAME = '[a-z][a-z0-9-]{0,60}';
const TESTS = `(?:\\[${NAME}(?:="[^"\\\\{}<>\\p{Cc}]{0,100}")?\\]|\\.[A-Za-z_][\\w-]{0,60}|:nth-of-type\\([1-9]\\d{0,2}\\)){0,3}`;
const ONE = `(?:${NAME})?${TESTS}`;
/** Steps to a child or to the next one; one step of any depth at most, so that no page makes it slow. */
const SELECTOR_MAX = 400;
const SELECTOR = new RegExp(`^${ONE}(?: (?:[>+] )?${ONE}){0,9}$`, 'u');

/** Whether a selector is of the one kind that recipes of one's own may use. */
export function isPlainSelector(css: string): boolean {
  const steps = css.split(/ (?:[>+] )?/);
  const deep = css.replace(/"[^"]*"/g, '').match(/ (?![>+])(?<![>+] )/g)?.length ?? 0;
  return (
    css.length <= SELECTOR_MAX &&
    SELECTOR.test(css) &&
    deep <= 1 &&
    steps.every((step) => step !== '')
  );
}

/** One place where a value may stand. Of several the first that holds one wins. */
export const anchorSchema = z.looseObject({
  css: z.string().check(z.refine(isPlainSelector)),
  basis: z.enum(BASES),
  /** The line that stands before it on the page, such as `Office`. */
  after: z.optional(z.string().check(z.minLength(1), z.maxLength(80))),
  /** Which of the lines in it, from 0; all of them where this is left out. */
  line: z.optional(z.int().check(z.gte(0), z.lte(200))),
  /** Which part of that line. */
  part: z.optional(z.object({ by: z.enum(SEPARATORS), at: z.int().check(z.gte(0), z.lte(9)) })),
  shape: z.optional(z.enum(SHAPES)),
});
export type Anchor = z.infer<typeof anchorSchema>;

const places = z.array(anchorSchema).check(z.minLength(1), z.maxLength(8));

const [NAME_FIELD, ...OTHER_FIELDS] = PICKED_FIELDS;

/** What a recipe says, without what is known of its use: this is what a file holds. */
const recipeCore = {
  /** What the user calls it. */
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  /** The host it reads, as the address has it, without `www.`. */
  host: z.string().check(z.maxLength(253), z.regex(/^[a-z0-9.-]+$/)),
  /** The pages it reads: `/people/*`. */
  path: z.string().check(z.refine(isShape)),
  fields: z.looseObject({
    [NAME_FIELD]: places,
    ...(Object.fromEntries(OTHER_FIELDS.map((field) => [field, z.optional(places)])) as Record<
      (typeof OTHER_FIELDS)[number],
      z.ZodMiniOptional<typeof places>
    >),
  }),
};

export const recipeCoreSchema = z.object(recipeCore);
export type RecipeCore = z.infer<typeof recipeCoreSchema>;

export const userRecipeSchema = z.looseObject({
  ...rowFields,
  ...recipeCore,
  /** Until the user has confirmed it on a second page, it only asks. */
  state: z.enum(['trying', 'confirmed']),
  /** Which page it was made on, as {@link pageMark} tells it; that page confirms nothing. */
  madeOn: z.nullable(z.number()),
  /** When it last read a page, and when it last found nothing there; ISO 8601 in UTC. */
  usedAt: z.nullable(z.string()),
  missedAt: z.nullable(z.string()),
});
export type UserRecipe = z.infer<typeof userRecipeSchema>;
