/** Feedback, received or given. */
import { HELP_DIRECTIONS } from './direction';
import { choice, date, flag, type ItemRow, id, requiredId, text } from './rules';

export const FEEDBACK_KINDS = [
  'resume',
  'interview',
  'mock-interview',
  'communication',
  'project',
  'portfolio',
  'performance',
] as const;

export const FEEDBACK = {
  personId: requiredId(),
  direction: choice(HELP_DIRECTIONS),
  kind: choice(FEEDBACK_KINDS),
  on: date(),
  strengths: text(),
  improvements: text(),
  /** What I make of it. */
  response: text(),
  meetingId: id(),
  goalId: id(),
  confidential: flag(),
};
export type Feedback = ItemRow<typeof FEEDBACK>;
