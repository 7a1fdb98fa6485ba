/** The verbs about recipes of the user's own: teach, confirm, change, forget, take from a file. */
import { InvalidInputError } from '../domain/errors';
import { newId } from '../domain/ids';
import { isSame } from '../domain/is-same';
import { isoTime } from '../domain/iso-time';
import { pageMark } from '../domain/own-recipe';
import { NOTE_RECIPE } from '../domain/quiet-actions';
import type { Stamp } from '../domain/row';
import {
  type Anchor,
  type RecipeCore,
  recipeCoreSchema,
  type UserRecipe,
} from '../domain/user-recipe';
import { act } from './action';
import type { Kith } from './kith';

/** More than one kind of page of a host is rare; more than this is a mistake. */
const PLACES_MAX = 8;

/** What the line picker found on a page. */
export interface Taught extends RecipeCore {
  /** The page it was made on; only a mark of it is kept. */
  address: string;
}

type Done = Promise<{ actionId: Stamp }>;

/** The recipes there are, by host. */
export async function listRecipes({ db }: Kith): Promise<UserRecipe[]> {
  const all = await db.recipes.orderBy('host').toArray();
  return all.filter(({ _del }) => _del === undefined);
}

/** One recipe; null where it has been forgotten. */
async function recipeOf({ db }: Kith, id: string): Promise<UserRecipe | null> {
  const recipe = await db.recipes.get(id);
  return recipe && recipe._del === undefined ? recipe : null;
}

/**
 * Keeps what was taught. For pages that a recipe reads already, it learns the new places before those it
 * knows, and asks anew.
 *
 * @throws {InvalidInputError} for what no recipe may hold; and what `act` throws.
 */
export async function teachRecipe(kith: Kith, { address, ...taught }: Taught): Done {
  const core = checked(taught);
  const known = await livingTwin(kith, core);
  const { actionId } = await act(kith, 'teachRecipe', async (change) => {
    const asks = { state: 'trying', madeOn: pageMark(address) } as const;
    if (known) {
      const { fields } = await change.living('recipes', known.id);
      await change.patch('recipes', known.id, { ...asks, fields: withPlaces(fields, core.fields) });
    } else {
      const id = newId(kith.now().epochMilliseconds);
      await change.insert('recipes', id, { ...core, ...asks, usedAt: null, missedAt: null });
    }
  });
  return { actionId };
}

/** The user has seen it read a second page right. */
export async function confirmRecipe(kith: Kith, id: string): Done {
  const { actionId } = await act(kith, 'confirmRecipe', async (change) => {
    await change.living('recipes', id);
    const usedAt = isoTime(kith.now());
    await change.patch('recipes', id, { state: 'confirmed', madeOn: null, usedAt });
  });
  return { actionId };
}

/** @throws {InvalidInputError} for what no recipe may hold. */
export async function editRecipe(
  kith: Kith,
  id: string,
  patch: Partial<Pick<RecipeCore, 'name' | 'path' | 'fields'>>,
): Done {
  const { actionId } = await act(kith, 'editRecipe', async (change) => {
    const { name, host, path, fields } = await change.living('recipes', id);
    const core = checked({ name, host, path, fields, ...patch });
    await change.patch('recipes', id, core);
  });
  return { actionId };
}

export async function removeRecipe(kith: Kith, id: string): Done {
  const { actionId } = await act(kith, 'removeRecipe', async (change) => {
    await change.living('recipes', id);
    await change.remove('recipes', id);
  });
  return { actionId };
}

/**
 * Takes recipes from a file, as one action. Whoever made them, they ask before they are used.
 *
 * @returns how many were new; what is here already to the letter is left out.
 */
export async function importRecipes(
  kith: Kith,
  cores: readonly RecipeCore[],
): Promise<{ actionId: Stamp; added: number }> {
  const all = await listRecipes(kith);
  const isKnown = (core: RecipeCore) =>
    all.some(
      (one) => one.host === core.host && one.path === core.path && isSame(one.fields, core.fields),
    );
  const fresh = cores.map(checked).filter((core) => !isKnown(core));
  const { actionId } = await act(kith, 'importRecipes', async (change) => {
    for (const core of fresh) {
      const id = newId(kith.now().epochMilliseconds);
      const asks = { state: 'trying', madeOn: null, usedAt: null, missedAt: null } as const;
      await change.insert('recipes', id, { ...core, ...asks });
    }
  });
  return { actionId, added: fresh.length };
}

/**
 * Notes that a recipe has read a page, or found nobody on one; at most once a day, for Settings to tell.
 * Nothing is written where nothing may be.
 */
export async function noteRecipe(kith: Kith, id: string, how: 'used' | 'missed'): Promise<void> {
  const recipe = await recipeOf(kith, id);
  if (kith.db.readOnly !== null || !recipe) return;
  const field = how === 'used' ? 'usedAt' : 'missedAt';
  const now = isoTime(kith.now());
  if (recipe[field]?.slice(0, 10) === now.slice(0, 10)) return;
  await act(kith, NOTE_RECIPE, (change) => change.patch('recipes', id, { [field]: now }));
}

/** @throws {InvalidInputError} naming the field. */
function checked(core: RecipeCore): RecipeCore {
  const result = recipeCoreSchema.safeParse(core);
  if (result.success) return result.data;
  throw new InvalidInputError(result.error.issues[0]?.path.join('.') ?? '');
}

async function livingTwin(kith: Kith, core: RecipeCore): Promise<UserRecipe | undefined> {
  const all = await listRecipes(kith);
  return all.find(({ host, path }) => host === core.host && path === core.path);
}

/** The new places first: the page has just shown them to be right. */
function withPlaces(
  known: RecipeCore['fields'],
  added: RecipeCore['fields'],
): RecipeCore['fields'] {
  const fields: Record<string, unknown> = { ...known };
  for (const [field, places] of Object.entries(added) as [string, Anchor[] | undefined][]) {
    const before = (fields[field] ?? []) as Anchor[];
    const isNew = (one: Anchor) =>
      !(places ?? []).some(
        ({ css, after, line }) => css === one.css && after === one.after && line === one.line,
      );
    fields[field] = [...(places ?? []), ...before.filter(isNew)].slice(0, PLACES_MAX);
  }
  return fields as RecipeCore['fields'];
}
