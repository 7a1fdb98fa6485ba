/** Names in history of what Kith notes by itself: nothing that the user did, so it is not told among what they did. */

export const NOTE_KEYS = 'noteKeys';
export const NOTE_RECIPE = 'noteRecipe';
export const FOLLOW_RESTORE = 'followRestore';
export const GO_BACK = 'goBack';

const QUIET: readonly string[] = [NOTE_KEYS, NOTE_RECIPE, FOLLOW_RESTORE, GO_BACK];

/** @param name - of an action in history. */
export function isQuiet(name: string): boolean {
  return QUIET.includes(name);
}
