/** The letters that one place of the app page answers to, named as events name them (shortcuts.ts). */

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

/** On a meeting's page: what each letter keeps. */
export const CAPTURE = {
  actionItems: 'a',
  advice: 'v',
  favours: 'f',
  resources: 'r',
  introductions: 'i',
} as const;
