/** A decision or a setback: what there was to choose from, what was chosen, who knows it from their own life. */
import { choice, date, flag, type ItemRow, ids, requiredLine, text } from './rules';

/** What says least comes first: a form begins with it. */
const KINDS = [
  'other-decision',
  'leave',
  'change',
  'promotion',
  'job-loss',
  'failed-promotion',
  'other-setback',
] as const;

export const TURNING_POINT = {
  kind: choice(KINDS),
  title: requiredLine(),
  on: date(),
  options: text(),
  /** What I chose. */
  choice: text(),
  /** When to look at it again. */
  reviewOn: date(),
  /** How it looks then. */
  review: text(),
  state: choice(['open', 'decided', 'reviewed']),
  /** Who has weathered this. */
  personIds: ids(),
  confidential: flag(),
};
export type TurningPoint = ItemRow<typeof TURNING_POINT>;
