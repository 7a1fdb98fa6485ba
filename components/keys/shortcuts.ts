/**
 * The keys that every page answers to, once: the handlers compare with them, and the sheet behind "?" lists them
 * (key-places.ts). Those of one place alone are in place-keys.ts, which the popup does not load. Keys are named as events name them, letters small.
 */

/** A key that is held together with Ctrl, or ⌘ on Apple's computers. */
export interface Shortcut {
  key: string;
  mod?: true;
  shift?: true;
}

export const FIND: Shortcut = { key: 'k', mod: true };
export const SAVE: Shortcut = { key: 'Enter', mod: true };
export const UNDO: Shortcut = { key: 'z', mod: true };
export const REDO: Shortcut = { key: 'z', mod: true, shift: true };
/** Where Shift stands on a keyboard decides whether it is held for this one. */
export const HELP = '?';

export const NEXT = ['ArrowDown', 'j'] as const;
export const PREVIOUS = ['ArrowUp', 'k'] as const;
export const FIRST = 'Home';
export const LAST = 'End';

/** Whether an event is this shortcut. Shift counts only where a letter has another meaning with it. */
export function isKey(event: KeyboardEvent | React.KeyboardEvent, { key, mod, shift }: Shortcut) {
  const isHeld = event.ctrlKey || event.metaKey;
  return (
    event.key.toLowerCase() === key.toLowerCase() &&
    isHeld === Boolean(mod) &&
    (event.key === 'Enter' || event.shiftKey === Boolean(shift))
  );
}
