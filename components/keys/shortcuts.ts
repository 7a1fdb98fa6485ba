/**
 * Every key Kith's pages answer to, once: the handlers compare with it, and the sheet behind "?" lists it.
 * Keys are named as events name them, letters small.
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

/** On Today: what each letter presses in the row. */
export const TODAY = {
  done: 'd',
  snooze: 's',
  log: 'l',
  write: 'w',
  notNow: 'n',
  calendar: 'c',
} as const;
export const STEP_BACK = 'u';
/** On the board: the menu that moves a card. */
export const MOVE = 'm';
/** In the list of people. */
export const SELECT = 'x';

/** Whether an event is this shortcut. Shift counts only where a letter has another meaning with it. */
export function isKey(event: KeyboardEvent | React.KeyboardEvent, { key, mod, shift }: Shortcut) {
  const isHeld = event.ctrlKey || event.metaKey;
  return (
    event.key.toLowerCase() === key.toLowerCase() &&
    isHeld === Boolean(mod) &&
    (event.key === 'Enter' || event.shiftKey === Boolean(shift))
  );
}

/** The same, by place, in the order in which they are shown. */
export const PLACES = [
  {
    title: 'keys.anywhere',
    keys: [
      { keys: [FIND], words: 'keys.search' },
      { keys: [SAVE], words: 'keys.save' },
      { keys: [UNDO], words: 'keys.undo' },
      { keys: [REDO], words: 'keys.redo' },
      { keys: [HELP], words: 'keys.help' },
    ],
  },
  {
    title: 'keys.lists',
    keys: [
      { keys: NEXT, words: 'keys.next' },
      { keys: PREVIOUS, words: 'keys.previous' },
      { keys: ['Enter'], words: 'keys.open' },
      { keys: [FIRST, LAST], words: 'keys.ends' },
      { keys: [SELECT], words: 'keys.select' },
      { keys: [{ key: SELECT, shift: true }], words: 'keys.selectTo' },
    ],
  },
  {
    title: 'keys.today',
    keys: [
      { keys: [TODAY.done], words: 'today.keyDone' },
      { keys: [TODAY.snooze], words: 'today.keySnooze' },
      { keys: [TODAY.log], words: 'today.keyLog' },
      { keys: [TODAY.write], words: 'today.keyWrite' },
      { keys: [TODAY.notNow], words: 'today.keyNotNow' },
      { keys: [TODAY.calendar], words: 'today.keyCalendar' },
      { keys: [STEP_BACK], words: 'today.keyUndo' },
    ],
  },
  {
    title: 'keys.board',
    keys: [
      { keys: ['ArrowLeft', 'ArrowRight'], words: 'keys.columns' },
      { keys: [MOVE], words: 'keys.move' },
    ],
  },
  {
    title: 'keys.line',
    keys: [
      { keys: ['Enter'], words: 'keys.saveLine' },
      { keys: [{ key: 'Enter', shift: true }], words: 'keys.newLine' },
    ],
  },
] as const satisfies readonly {
  title: string;
  keys: readonly { keys: readonly (string | Shortcut)[]; words: string }[];
}[];
