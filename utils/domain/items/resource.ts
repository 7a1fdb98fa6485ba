/** A book, a course, a page, that somebody recommended, or that I recommended. */
import { HELP_DIRECTIONS } from './direction';
import { address, choice, date, flag, type ItemRow, id, maybe, requiredLine, text } from './rules';

export const RESOURCE = {
  /** From whom, or for whom; null for nobody. */
  personId: id(),
  direction: choice(HELP_DIRECTIONS),
  title: requiredLine(),
  address: address(),
  state: choice(['to-do', 'doing', 'done', 'set-aside']),
  useful: maybe(['yes', 'partly', 'no']),
  on: date(),
  note: text(),
  meetingId: id(),
  goalId: id(),
  confidential: flag(),
};
export type Resource = ItemRow<typeof RESOURCE>;
