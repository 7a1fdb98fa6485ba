/**
 * What to think of before writing: why this person, what for, one small thing to ask. The same three answers
 * mean something else in a letter of thanks than in one that asks.
 */
import type { Purpose } from './message';

export const ANSWERS = ['why', 'goal', 'ask'] as const;
/** A field of the draft, and of its template. */
export type Answer = (typeof ANSWERS)[number];

/** What an answer means: keys under `checklist` in locales/en.yml. */
type Meaning =
  | 'whyThem'
  | 'whatStays'
  | 'whatAbout'
  | 'theirNews'
  | 'whatTheyDid'
  | 'whyNot'
  | 'whyNow'
  | 'myGoal'
  | 'myNextStep'
  | 'myNews'
  | 'whatChanged'
  | 'whatItTook'
  | 'smallAsk'
  | 'whatInstead';

type Checklist = Partial<Record<Answer, Meaning>>;

const ASKING: Checklist = { why: 'whyThem', goal: 'myGoal', ask: 'smallAsk' };

const OTHERS: Partial<Record<Purpose, Checklist>> = {
  'follow-up-once': { why: 'whyThem', ask: 'smallAsk' },
  'follow-up-twice': { why: 'whyThem', ask: 'smallAsk' },
  'after-meeting': { why: 'whatStays', goal: 'myNextStep', ask: 'smallAsk' },
  'after-event': { why: 'whatAbout', ask: 'smallAsk' },
  reconnect: { why: 'whyNow', goal: 'myNews', ask: 'smallAsk' },
  congratulation: { why: 'theirNews', goal: 'whatItTook' },
  decline: { why: 'whyNot', ask: 'whatInstead' },
  'thank-you': { why: 'whatTheyDid', goal: 'whatChanged' },
};

/** What each answer means in letters of a purpose; those it has no use for are left out. */
export function checklistFor(purpose: Purpose): Checklist {
  return OTHERS[purpose] ?? ASKING;
}
