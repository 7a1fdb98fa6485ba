/** What the user says of themselves and of how they keep in touch: one row, made when first written. */
import type { Change } from '../db/change';
import { PREFERENCES_ID, type Preferences } from '../domain/preferences';
import type { Stamp, Values } from '../domain/row';
import { act } from './action';
import type { Kith } from './kith';

export type PreferenceValues = Values<Preferences>;

const NONE: PreferenceValues = {
  profile: {},
  cadences: {},
  limits: {},
  awayFrom: null,
  awayUntil: null,
};

/** The preferences, each at its default where it was never set. */
export async function readPreferences({ db }: Kith): Promise<PreferenceValues> {
  const row = await db.preferences.get(PREFERENCES_ID);
  return row && row._del === undefined ? row : NONE;
}

/** The preferences as they are within an action, each at its default where it was never set. */
export async function preferencesIn(change: Change): Promise<PreferenceValues> {
  const row = await change.row('preferences', PREFERENCES_ID);
  return row && row._del === undefined ? row : NONE;
}

/** Writes some of them. Part of an action. */
export async function patchPreferences(
  change: Change,
  patch: Partial<PreferenceValues>,
): Promise<void> {
  const row = await change.row('preferences', PREFERENCES_ID);
  if (row) await change.patch('preferences', PREFERENCES_ID, patch);
  else await change.insert('preferences', PREFERENCES_ID, { ...NONE, ...patch });
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
