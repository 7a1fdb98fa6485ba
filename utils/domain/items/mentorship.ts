/** A mentorship: a relationship in which one learns from the other, with a beginning and an end. */
import { choice, choices, date, flag, type ItemRow, line, maybe, requiredId, text } from './rules';

export const STAGES = ['exploring', 'proposed', 'active', 'paused', 'closing', 'closed'] as const;
export type Stage = (typeof STAGES)[number];
export const ROLES = ['mentee', 'mentor'] as const;
export const MENTOR_TYPES = ['career', 'peer', 'life'] as const;
export type MentorType = (typeof MENTOR_TYPES)[number];
const SUPPORT = [
  'guidance',
  'encouragement',
  'advocacy',
  'networking',
  'coaching',
  'feedback',
  'sponsorship',
] as const;
const FIT = ['industry', 'similar-path', 'comfort'] as const;

export const MENTORSHIP = {
  personId: requiredId(),
  /** What I am in it. */
  role: choice(ROLES),
  type: choice(MENTOR_TYPES),
  form: choice(['informal', 'formal']),
  /** Whether they work where I do. */
  inside: maybe(['inside', 'outside']),
  stage: choice(STAGES),
  /** What it is about, in a few words. */
  about: line(),
  supportSought: choices(SUPPORT),
  supportReceived: choices(SUPPORT),
  fit: choices(FIT),
  admire: text(),
  startedOn: date(),
  /** When it is meant to end. */
  endsOn: date(),
  closedOn: date(),
  /** Where I stood when it began, in my words; and at the end. */
  atStart: text(),
  atEnd: text(),
  /** What it was, when it closes; and what comes next. */
  summary: text(),
  next: text(),
  note: text(),
  confidential: flag(),
};
export type Mentorship = ItemRow<typeof MENTORSHIP>;
