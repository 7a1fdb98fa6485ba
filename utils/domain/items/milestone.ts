/** A step on the way to a goal. */
import { date, flag, type ItemRow, id, requiredId, requiredLine } from './rules';

export const MILESTONE = {
  goalId: requiredId(),
  /** Whose goal it is: a mentee's id, null for mine. */
  personId: id(),
  text: requiredLine(),
  dueOn: date(),
  doneOn: date(),
  confidential: flag(),
};
export type Milestone = ItemRow<typeof MILESTONE>;
