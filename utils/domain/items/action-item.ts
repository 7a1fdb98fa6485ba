/** Something that one of two people said they would do. */
import { choice, date, flag, type ItemRow, id, requiredLine, text } from './rules';

export const ACTION_ITEM = {
  /** With whom it was agreed; null for nobody. */
  personId: id(),
  owner: choice(['me', 'them']),
  text: requiredLine(),
  dueOn: date(),
  state: choice(['open', 'done', 'dropped']),
  doneOn: date(),
  outcome: text(),
  meetingId: id(),
  mentorshipId: id(),
  goalId: id(),
  adviceId: id(),
  confidential: flag(),
};
export type ActionItem = ItemRow<typeof ACTION_ITEM>;
