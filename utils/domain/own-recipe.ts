/**
 * What is asked of recipes of the user's own before anything heavy is loaded: whose page an address is, and
 * how a capture says that one of them read it, in `CaptureResult.recipe`.
 */

/** How it went: it still asks, it was confirmed, or it found nobody where it used to. */
export type OwnState = 'trying' | 'confirmed' | 'stale';

const OWN = /^own:([^@]+)@(trying|confirmed|stale)$/;

/** The text that `CaptureResult.recipe` holds. */
export function ownRecipeName(id: string, state: OwnState): string {
  return `own:${id}@${state}`;
}

/** @returns null for a page that no recipe of the user's own was asked about. */
export function ownRecipeIn(recipe: string | null): { id: string; state: OwnState } | null {
  const found = OWN.exec(recipe ?? '');
  return found ? { id: found[1] ?? '', state: found[2] as OwnState } : null;
}

/** The host of an address as recipes name it; null where it is of no web page. */
export function recipeHost(address: string): string | null {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  return url.hostname.replace(/\.$/, '').replace(/^www\./, '');
}

/** A number that tells two pages apart and names neither: nobody's address is kept in a recipe. */
export function pageMark(address: string): number {
  const { pathname = address, search = '' } = URL.parse(address) ?? {};
  let mark = 0x811c9dc5;
  for (const unit of pathname.replace(/\/+$/, '') + search)
    mark = Math.imul(mark ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return mark;
}
