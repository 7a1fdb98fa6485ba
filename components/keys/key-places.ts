/** The keys by place, for the sheet behind "?"; apart from the keys themselves, which every page loads. */
import { CAPTURE, MOVE, SELECT, STEP_BACK, TODAY } from './place-keys';
import {
  FIND,
  FIRST,
  HELP,
  LAST,
  NEXT,
  PREVIOUS,
  REDO,
  SAVE,
  type Shortcut,
  UNDO,
} from './shortcuts';

/** In the order in which they are shown. */
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
    title: 'keys.meeting',
    keys: [
      { keys: [CAPTURE.actionItems], words: 'agenda.actionItems' },
      { keys: [CAPTURE.advice], words: 'agenda.advice' },
      { keys: [CAPTURE.favours], words: 'agenda.favours' },
      { keys: [CAPTURE.resources], words: 'agenda.resources' },
      { keys: [CAPTURE.introductions], words: 'agenda.introductions' },
      { keys: ['Escape'], words: 'agenda.keyNotes' },
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
