/** A reference: who speaks for me, or for whom I do. What it was used for are favours that name it. */
import { HELP_DIRECTIONS } from './direction';
import { choice, date, flag, type ItemRow, requiredId, text } from './rules';

export const REFERENCE = {
  personId: requiredId(),
  direction: choice(HELP_DIRECTIONS),
  /** Their consent. */
  state: choice(['asked', 'agreed', 'declined', 'ended']),
  askedOn: date(),
  agreedOn: date(),
  /** When they were last told what to say, and for what. */
  briefedOn: date(),
  briefing: text(),
  note: text(),
  confidential: flag(),
};
export type Reference = ItemRow<typeof REFERENCE>;
