/** A favour: what somebody did for me, or I for somebody. */
import { HELP_DIRECTIONS } from './direction';
import { choice, date, flag, type ItemRow, id, line, requiredId, text } from './rules';

export const FAVOUR_KINDS = [
  'advice',
  'feedback',
  'introduction',
  'mock-interview',
  'opportunity',
  'reference',
  'referral',
  'resource',
  'resume-forwarded',
  'time',
] as const;
export type FavourKind = (typeof FAVOUR_KINDS)[number];
export const THANKS = ['owed', 'said', 'not-needed'] as const;

export const FAVOUR = {
  personId: requiredId(),
  direction: choice(HELP_DIRECTIONS),
  kind: choice(FAVOUR_KINDS),
  /** In the user's words; empty for the kind's own. */
  what: line(),
  state: choice(['done', 'asked', 'agreed', 'declined']),
  /** When it was done; when it was asked for, until then. */
  on: date(),
  /** To whom: who got the résumé, whom the reference was for. */
  to: line(),
  /** Which version of a résumé. */
  version: line(),
  /** What came of it. */
  outcome: text(),
  outcomeOn: date(),
  /** How it changed things. */
  impact: text(),
  thanks: choice(THANKS),
  thankedOn: date(),
  /** Help received that moved me to give this. */
  becauseOfId: id(),
  /** The reference that this made use of. */
  referenceId: id(),
  meetingId: id(),
  goalId: id(),
  confidential: flag(),
};
export type Favour = ItemRow<typeof FAVOUR>;
