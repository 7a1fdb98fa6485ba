/** Saves people through Kith's own verb, one after another. */

import type { Kith } from '../../utils/services/kith';
import { savePerson } from '../../utils/services/people';

/** @returns their ids, in the order of the names. */
export async function meet(kith: Kith, names: readonly string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const name of names) {
    const draft = { values: { name }, typed: [], capture: null, reminder: null };
    ids.push((await savePerson(kith, { ...draft, status: 'saved' })).id);
  }
  return ids;
}
