/** Which keys say that two are not one person. Apart from identity.ts, which the popup loads first. */
import type { IdentityKey } from './capture-result';
import { giverOf, KEPT_FOR_GOOD, kindOf } from './identity';

/**
 * Whether two sets of proved keys cannot be one person's: the strongest id that both have is not the same.
 * A slug that both have says nothing then; slugs are given to somebody else.
 */
export function contradicts(known: readonly string[], found: readonly string[]): boolean {
  for (const kind of KEPT_FOR_GOOD) {
    const theirs = known.filter((key) => kindOf(key) === kind);
    const asked = found.filter((key) => kindOf(key) === kind);
    if (theirs.length > 0 && asked.length > 0) return !asked.some((key) => theirs.includes(key));
  }
  return false;
}

/**
 * Whether both have a profile of their own on one site, and none there is both's. Most who do and have one
 * name are namesakes; it proves nothing, since profiles are renamed and some people have two.
 */
export function haveOwnProfiles(ones: readonly string[], others: readonly string[]): boolean {
  return ones.some((key) => {
    const site = giverOf(key as IdentityKey)?.site;
    const isBeside = (other: string) =>
      kindOf(other) === kindOf(key) && giverOf(other as IdentityKey)?.site === site;
    return site !== undefined && !others.includes(key) && others.some(isBeside);
  });
}
