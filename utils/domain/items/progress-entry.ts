/** What moved on the way to a goal, or stood in it, on one day. */
import { choice, date, flag, type ItemRow, id, requiredId, requiredText, scale } from './rules';

export const PROGRESS_ENTRY = {
  goalId: requiredId(),
  /** Whose goal it is: a mentee's id, null for mine. */
  personId: id(),
  on: date(),
  kind: choice(['progress', 'challenge']),
  text: requiredText(),
  /** How sure of reaching it, 1 to 5. */
  confidence: scale(1, 5),
  confidential: flag(),
};
export type ProgressEntry = ItemRow<typeof PROGRESS_ENTRY>;
