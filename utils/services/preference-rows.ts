/** What actions do with the one row of preferences, which is made when first written. */
import type { Change } from '../db/change';
import { PREFERENCES_ID, type Preferences, type PreferenceValues } from '../domain/preferences';

const NONE: PreferenceValues = {
  profile: {},
  cadences: {},
  limits: {},
  awayFrom: null,
  awayUntil: null,
};

/** Each at its default where it was never set, also where another version knew fewer. */
export function valuesOf(row: Preferences | undefined): PreferenceValues {
  return row && row._del === undefined ? { ...NONE, ...row } : NONE;
}

/** The preferences as they are within an action. */
export async function preferencesIn(change: Change): Promise<PreferenceValues> {
  return valuesOf(await change.row('preferences', PREFERENCES_ID));
}

/** Writes some of them. Part of an action. */
export async function patchPreferences(
  change: Change,
  patch: Partial<PreferenceValues>,
): Promise<void> {
  const row = await change.row('preferences', PREFERENCES_ID);
  if (row && row._del === undefined) return change.patch('preferences', PREFERENCES_ID, patch);
  // Where the first of them was taken back, its row comes again without what it said.
  const gone = {
    ...(row?.filters && { filters: {} }),
    ...(row?.dismissed && { dismissed: [] }),
  };
  await change.insert('preferences', PREFERENCES_ID, { ...NONE, ...gone, ...patch });
}
