/** A goal, mine or a mentee's; with one mentor, several or none. */
import { choice, date, flag, type ItemRow, id, ids, requiredLine, text, words } from './rules';

export const GOAL = {
  /** Whose it is: a mentee's id, null for mine. */
  personId: id(),
  /** The mentorships that help with it. */
  mentorshipIds: ids(),
  statement: requiredLine(),
  why: text(),
  /** How I shall know that it is reached. */
  measure: text(),
  targetOn: date(),
  /** More than seems possible now. */
  stretch: flag(),
  skills: words(),
  state: choice(['open', 'reached', 'let-go']),
  endedOn: date(),
  confidential: flag(),
};
export type Goal = ItemRow<typeof GOAL>;
