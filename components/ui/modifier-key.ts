/** The key that people hold for shortcuts on their computer. */
import { FIND, isKey, SAVE } from '../keys/shortcuts';

/** @returns "⌘" on Apple's, "Ctrl" elsewhere. */
export function modifierKey(): string {
  return /mac|iphone|ipad/i.test(navigator.platform) ? '⌘' : 'Ctrl';
}

/** Ctrl or ⌘ with Enter: save from anywhere. */
export const isSaveKey = (event: KeyboardEvent) => isKey(event, SAVE);

/** Ctrl or ⌘ with K: find anyone, or do something. */
export const isFindKey = (event: KeyboardEvent) => isKey(event, FIND);
