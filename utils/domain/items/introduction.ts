/** An introduction of people to each other, with the consent of both (double opt-in). */
import { THANKS } from './favour';
import { choice, date, flag, type ItemRow, id, ids, requiredIds, text } from './rules';

export const INTRODUCTION = {
  /** Everyone in it but me, the introducer too. */
  personIds: requiredIds(),
  /** Who introduces; null for me, or for somebody who was erased (`by` says which). */
  introducerId: id(),
  by: choice(['them', 'me']),
  state: choice(['asked', 'agreed', 'made', 'met', 'declined']),
  /** Of those introduced, who has agreed. */
  agreedIds: ids(),
  askedOn: date(),
  agreedOn: date(),
  madeOn: date(),
  metOn: date(),
  /** Why these two. */
  why: text(),
  outcome: text(),
  outcomeOn: date(),
  impact: text(),
  thanks: choice(THANKS),
  thankedOn: date(),
  /** When the introducer was told what came of it. */
  toldOn: date(),
  /** The meeting in which it was offered or asked for. */
  meetingId: id(),
  /** Help received that moved me to make it. */
  becauseOfId: id(),
  confidential: flag(),
};
export type Introduction = ItemRow<typeof INTRODUCTION>;
