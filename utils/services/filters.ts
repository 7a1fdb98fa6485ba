/** Filters that the user named: they travel with the preferences. */
import { InvalidInputError } from '../domain/errors';
import type { Stamp } from '../domain/row';
import { cleanLine, isTooLong } from '../domain/text';
import { act } from './action';
import type { Kith } from './kith';
import { patchPreferences, preferencesIn } from './preference-rows';
import { readPreferences } from './preferences';

const NAME = 60;

export interface SavedFilter {
  name: string;
  /** The filter as an address has it, `tag=lab&status=sent`. */
  query: string;
}

/** By name, in the reader's order. */
export async function savedFilters(kith: Kith): Promise<SavedFilter[]> {
  const { filters = {} } = await readPreferences(kith);
  return Object.entries(filters)
    .map(([name, query]) => ({ name, query }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/**
 * Keeps a filter under a name; one of that name gives way.
 *
 * @throws {InvalidInputError} without a name, or with one longer than is kept.
 */
export async function saveFilter(
  kith: Kith,
  name: string,
  query: string,
): Promise<{ actionId: Stamp }> {
  const kept = cleanLine(name, NAME);
  if (kept === '' || isTooLong(name, NAME)) throw new InvalidInputError('name');
  const { actionId } = await act(kith, 'saveFilter', async (change) => {
    const { filters } = await preferencesIn(change);
    await patchPreferences(change, { filters: { ...filters, [kept]: query } });
  });
  return { actionId };
}

/** Forgets a filter; the people stay as they are. */
export async function removeFilter(kith: Kith, name: string): Promise<{ actionId: Stamp }> {
  const { actionId } = await act(kith, 'removeFilter', async (change) => {
    const { filters = {} } = await preferencesIn(change);
    const { [name]: _gone, ...rest } = filters;
    await patchPreferences(change, { filters: rest });
  });
  return { actionId };
}
