/** Advice: what somebody told me, what I did with it, what came of it, and whether they know. */
import {
  choice,
  date,
  flag,
  type ItemRow,
  id,
  line,
  requiredId,
  requiredText,
  text,
} from './rules';

export const ADVICE = {
  personId: requiredId(),
  topic: line(),
  text: requiredText(),
  on: date(),
  state: choice(['open', 'doing', 'done', 'set-aside']),
  /** What I did with it. */
  did: text(),
  /** What came of it. */
  outcome: text(),
  outcomeOn: date(),
  /** When they were told what came of it. */
  toldOn: date(),
  /** From when on Kith may ask again what came of it; null for the first time. */
  askOn: date(),
  /** Kith asks no more. */
  askNoMore: flag(),
  meetingId: id(),
  mentorshipId: id(),
  goalId: id(),
  turningPointId: id(),
  confidential: flag(),
};
export type Advice = ItemRow<typeof ADVICE>;
