/** A note of thanks: what they did, how it changed things, and the words that were said. */
import { choice, date, flag, type ItemRow, id, ids, maybe, requiredId, text } from './rules';

export const OCCASIONS = [
  'favour',
  'meeting',
  'introduction',
  'reference',
  'advice',
  'job',
  'year',
  'closing',
  'other',
] as const;
export type Occasion = (typeof OCCASIONS)[number];

export const GRATITUDE_NOTE = {
  personId: requiredId(),
  kind: choice(['thanks', 'impact-update']),
  occasion: choice(OCCASIONS),
  /** What they did. */
  what: text(),
  /** How it changed things. */
  impact: text(),
  /** The note itself. */
  text: text(),
  state: choice(['open', 'said']),
  saidOn: date(),
  channel: maybe(['message', 'email', 'call', 'in-person', 'card']),
  /** What it thanks for: favours, introductions, advice, interactions, meetings, mentorships. */
  aboutIds: ids(),
  /** What saying it logged. */
  interactionId: id(),
  confidential: flag(),
};
export type GratitudeNote = ItemRow<typeof GRATITUDE_NOTE>;
