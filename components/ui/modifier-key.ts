/** The key that people hold for shortcuts on their computer. */

/** @returns "⌘" on Apple's, "Ctrl" elsewhere. */
export function modifierKey(): string {
  return /mac|iphone|ipad/i.test(navigator.platform) ? '⌘' : 'Ctrl';
}

/** Ctrl or ⌘ with Enter: save from anywhere. */
export function isSaveKey(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey);
}

/** Ctrl or ⌘ with K: find anyone. */
export function isFindKey(event: KeyboardEvent): boolean {
  return event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
}
