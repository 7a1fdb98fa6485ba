/** The recipe of the user's own for a page, asked before Dexie is there (docs/decisions/popup-opens-light.md). */
import type { OwnReader } from '../capture/parts';
import { answer, DATABASE_NAME, peek } from '../db/peek';
import { pageMark, recipeHost } from '../domain/own-recipe';
import type { UserRecipe } from '../domain/user-recipe';

/** Longer is not worth waiting: the page is then read as if it had not been taught. */
const LIMIT_MS = 300;

/**
 * What reads a page as the user taught. A host without recipes costs one look by key and no script.
 *
 * @returns null where nothing fits, or cannot be known. Never throws.
 */
export async function ownReaderFor(
  address: string,
  name: string = DATABASE_NAME,
): Promise<OwnReader | null> {
  const host = recipeHost(address);
  if (host === null) return null;
  const looking = rowsOf(host, name).catch(() => []);
  const tooLong = new Promise<[]>((resolve) => setTimeout(resolve, LIMIT_MS, []));
  const rows = await Promise.race([looking, tooLong]);
  if (rows.length === 0) return null;
  const { pathname } = new URL(address);
  const [{ fitsShape }, { userRecipeSchema }, { ownReader }] = await Promise.all([
    import('../domain/path-shape'),
    import('../domain/user-recipe'),
    import('../capture/part-own'),
  ]);
  const fitting = rows
    .flatMap((row) => userRecipeSchema.safeParse(row).data ?? [])
    .filter(({ _del, path }) => _del === undefined && fitsShape(path, pathname))
    // The page it was made on confirms nothing.
    .filter(({ state, madeOn }) => state === 'confirmed' || madeOn !== pageMark(address))
    .sort(surestFirst);
  return fitting[0] ? ownReader(fitting[0]) : null;
}

async function rowsOf(host: string, name: string): Promise<unknown[]> {
  const rows = await peek(name, (db) => {
    const recipes = db.transaction('recipes').objectStore('recipes');
    return answer<unknown[]>(recipes.index('host').getAll(host));
  });
  return rows ?? [];
}

/** The confirmed before the new, the narrower before the wider. */
function surestFirst(one: UserRecipe, other: UserRecipe): number {
  const confirmed = Number(other.state === 'confirmed') - Number(one.state === 'confirmed');
  return confirmed || other.path.length - one.path.length;
}
