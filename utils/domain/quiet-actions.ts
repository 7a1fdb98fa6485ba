/** Names in history of what Kith notes by itself: nothing that the user did, so it is not told among what they did. */

export const NOTE_KEYS = 'noteKeys';
export const NOTE_RECIPE = 'noteRecipe';

const QUIET: readonly string[] = [NOTE_KEYS, NOTE_RECIPE];

/** @param name - of an action in history. */
export function isQuiet(name: string): boolean {
  return QUIET.includes(name);
}
