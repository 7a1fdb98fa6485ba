/** What the screens about mentorships read. */
import type { Mentorship } from '../domain/items/mentorship';
import type { Meeting } from '../domain/meeting';
import { beginsAt, endsAt } from '../domain/meeting-time';
import type { Person } from '../domain/person';
import type { Kith } from './kith';
import { isLiving } from './living';

export interface MentorshipItem {
  mentorship: Mentorship;
  person: Person;
  /** The next meeting agreed on with them. */
  next: Meeting | null;
}

/** All mentorships, the latest begun first. */
export async function allMentorships(kith: Kith): Promise<MentorshipItem[]> {
  return told(kith, await kith.db.mentorships.toArray());
}

/** A person's mentorships, the latest first: one may have followed another, or both roles stand side by side. */
export async function mentorshipsWith(kith: Kith, personId: string): Promise<MentorshipItem[]> {
  return told(kith, await kith.db.mentorships.where('personId').equals(personId).toArray());
}

/** @returns null when there is no such mentorship, or it or its person is deleted. */
export async function mentorshipView(kith: Kith, id: string): Promise<MentorshipItem | null> {
  const row = await kith.db.mentorships.get(id);
  const [item] = await told(kith, row ? [row] : []);
  return item ?? null;
}

async function told({ db, now }: Kith, rows: readonly Mentorship[]): Promise<MentorshipItem[]> {
  const mentorships = rows.filter(isLiving).toSorted((a, b) => (a.id < b.id ? 1 : -1));
  const [people, planned] = await Promise.all([
    db.people.bulkGet(mentorships.map(({ personId }) => personId)),
    mentorships.length > 0 ? db.meetings.where('_planned').above('').toArray() : [],
  ]);
  const coming = planned
    .filter((meeting) => Temporal.Instant.compare(endsAt(meeting), now()) > 0)
    .sort((a, b) => Temporal.Instant.compare(beginsAt(a), beginsAt(b)));
  return mentorships.flatMap((mentorship, at) => {
    const person = people[at];
    if (!person || !isLiving(person)) return [];
    const next = coming.find(({ personIds }) => personIds.includes(person.id)) ?? null;
    return [{ mentorship, person, next }];
  });
}
