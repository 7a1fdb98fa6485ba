/** Who of the people kept a page is about. */
import type { KithDatabase } from '../db/database';
import type { CaptureResult, IdentityKey } from '../domain/capture-result';
import { byStrength } from '../domain/ids';
import type { Person } from '../domain/person';
import { safeUrl } from '../domain/safe-url';
import type { Kith } from './kith';

/**
 * The person that the strongest known key leads to; the winner where two were merged.
 *
 * @returns a living person rather than a deleted one; null when no key is known.
 */
export async function personByKeys(
  db: KithDatabase,
  keys: readonly IdentityKey[],
): Promise<{ person: Person; by: IdentityKey } | null> {
  const strongest = byStrength(keys);
  const aliases = await db.aliases.bulkGet([...strongest]);
  let deleted: { person: Person; by: IdentityKey } | null = null;
  for (const [at, by] of strongest.entries()) {
    const alias = aliases[at];
    if (!alias || alias._del !== undefined) continue;
    const named = await db.people.get(alias.personId);
    const person = named?.mergedInto ? await db.people.get(named.mergedInto) : named;
    if (!person) continue;
    if (person._del === undefined) return { person, by };
    deleted ??= { person, by };
  }
  return deleted;
}

/**
 * Who a page is about, of those who are kept and not deleted.
 *
 * @returns `sure` when a key proves it. Without one, the only person saved from this very address may be meant.
 */
export async function findKnown(
  { db }: Kith,
  capture: CaptureResult,
): Promise<{ person: Person; by: IdentityKey; sure: boolean } | null> {
  const found = await personByKeys(db, capture.keys);
  if (found && found.person._del === undefined) return { ...found, sure: true };
  const address = safeUrl(capture.address);
  if (address === null) return null;
  const here = await db.people.where('address').equals(address).toArray();
  const living = here.filter(
    ({ _del, mergedInto }) => _del === undefined && mergedInto === undefined,
  );
  const only = living.length === 1 ? living[0] : undefined;
  return only ? { person: only, by: `address:${address}`, sure: false } : null;
}
