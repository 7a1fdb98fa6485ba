/** What the user says of themselves and of how they keep in touch: one row, made when first written. */
import { PREFERENCES_ID, type PreferenceValues } from '../domain/preferences';
import type { Stamp } from '../domain/row';
import { act } from './action';
import type { Kith } from './kith';
import { patchPreferences, valuesOf } from './preference-rows';

/** The preferences, each at its default where it was never set. */
export async function readPreferences({ db }: Kith): Promise<PreferenceValues> {
  return valuesOf(await db.preferences.get(PREFERENCES_ID));
}

/**
 * Changes some of them, as one action. Maps are handed in whole, each member keeps its own clock.
 *
 * @param patch - clean already: each room has a door for its own.
 */
export async function changePreferences(
  kith: Kith,
  patch: Partial<PreferenceValues>,
): Promise<{ actionId: Stamp }> {
  const { actionId } = await act(kith, 'changePreferences', (change) =>
    patchPreferences(change, patch),
  );
  return { actionId };
}
