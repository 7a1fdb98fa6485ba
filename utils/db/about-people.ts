/** Which tables' rows are about people: they go, come, move and are erased with them. */
import type { Row } from '../domain/row';

/** Rows about one person, named by `personId`. */
export const ABOUT_ONE = [
  'reminders',
  'drafts',
  'mentorships',
  'agreements',
  'goals',
  'milestones',
  'progress',
  'agenda',
  'actionItems',
  'advice',
  'feedback',
  'resources',
  'favours',
  'references',
  'gratitude',
] as const;
/** Rows that may be about several, named by `personIds`: they go with the last of them. */
export const ABOUT_SEVERAL = ['interactions', 'meetings', 'introductions'] as const;
/** Rows of the user's own that name people in `personIds`: they stay when those go. */
export const NAMING = ['turningPoints'] as const;

interface About extends Row {
  /** Null on a row about nobody: a goal of the user's own. */
  personId?: string | null;
  personIds?: string[];
}

/** Whom a row of these tables names. */
export function peopleIn({ personId, personIds }: About): string[] {
  return personIds ?? (personId == null ? [] : [personId]);
}
