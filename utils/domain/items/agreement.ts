/** What two people agreed on for their mentorship. A change of mind is a new version: rows in order of their ids. */
import { date, flag, type ItemRow, requiredId, text } from './rules';

export const AGREEMENT = {
  mentorshipId: requiredId(),
  personId: requiredId(),
  /** The day it was agreed on. */
  on: date(),
  goals: text(),
  format: text(),
  frequency: text(),
  length: text(),
  /** Who schedules. */
  scheduling: text(),
  cancelling: text(),
  /** How they like to be talked and written to: shown beside every draft and meeting. */
  style: text(),
  boundaries: text(),
  confidentiality: text(),
  duration: text(),
  /** How it ends. */
  ending: text(),
  confidential: flag(),
};
export type Agreement = ItemRow<typeof AGREEMENT>;
