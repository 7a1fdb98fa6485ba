/** What was agreed on for a mentorship: its versions, and how somebody likes to hear from the user. Written by the verbs of all items. */
import type { Agreement } from '../domain/items/agreement';
import type { Kith } from './kith';
import { isLiving } from './living';

/** The versions of a mentorship's agreement, the latest first. */
export async function agreementsOf({ db }: Kith, mentorshipId: string): Promise<Agreement[]> {
  const rows = await db.agreements.where('mentorshipId').equals(mentorshipId).toArray();
  return latestFirst(rows.filter(isLiving));
}

/** How a person likes to be talked and written to. */
export interface Style {
  /** What the user calls them. */
  name: string;
  /** In the words that were agreed on. */
  words: string;
}

/** @returns what was last agreed on; null where nothing was said. */
export async function styleOf({ db }: Kith, personId: string): Promise<Style | null> {
  const [person, rows] = await Promise.all([
    db.people.get(personId),
    db.agreements.where('personId').equals(personId).toArray(),
  ]);
  const seen = new Set<string>();
  // Of each mentorship the latest word counts: a style that was taken back is none.
  const latest = latestFirst(rows.filter(isLiving)).filter(
    ({ mentorshipId }) => !seen.has(mentorshipId) && seen.add(mentorshipId),
  );
  const words = latest.find(({ style }) => style !== '')?.style;
  return person && words ? { name: person.nickname ?? person.name, words } : null;
}

function latestFirst(rows: Agreement[]): Agreement[] {
  return rows.toSorted((a, b) => (a.id < b.id ? 1 : -1));
}
