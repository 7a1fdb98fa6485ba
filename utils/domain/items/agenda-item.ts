/** One point to talk about. What is not covered in its meeting is carried to the next. */
import { choice, flag, type ItemRow, id, requiredId, requiredText, text } from './rules';

export const AGENDA_PARTS = ['progress', 'challenges', 'questions', 'clarifications'] as const;
export type AgendaPart = (typeof AGENDA_PARTS)[number];

export const AGENDA_ITEM = {
  personId: requiredId(),
  mentorshipId: id(),
  /** The meeting in which it was covered, or for which it was written; null for the next, whichever that is. */
  meetingId: id(),
  part: choice(AGENDA_PARTS),
  text: requiredText(),
  covered: flag(),
  /** What was said of it. */
  answer: text(),
  confidential: flag(),
};
export type AgendaItem = ItemRow<typeof AGENDA_ITEM>;
