/** What the screens about mentorships read. */
import { holderOf } from '../db/holder';
import type { ItemInput } from '../domain/items/items';
import type { Mentorship } from '../domain/items/mentorship';
import type { Meeting } from '../domain/meeting';
import { beginsAt, endsAt } from '../domain/meeting-time';
import type { Person } from '../domain/person';
import type { Relationship } from '../domain/relationships';
import { shorten } from '../domain/shorten';
import type { Kith } from './kith';
import { isLiving } from './living';

/** Of what a draft hopes for, so much says what the mentorship is about. */
const LONGEST_ABOUT = 200;

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

/** With whom a mentorship begins, and what is known of it before. */
export interface MentorshipStart {
  person: Person;
  start: Partial<ItemInput<'mentorships'>>;
}

/**
 * What a new mentorship begins with: what the person is to the user says which role and stage are likely.
 *
 * @param draftId - the draft that proposed it, whose answers say what it is about; null for none.
 * @returns null when the person is gone.
 */
export async function mentorshipStart(
  { db }: Kith,
  asked: string,
  draftId: string | null,
): Promise<MentorshipStart | null> {
  const [person, draft] = await Promise.all([
    holderOf((id) => db.people.get(id), asked),
    draftId === null ? undefined : db.drafts.get(draftId),
  ]);
  if (!person || !isLiving(person)) return null;
  const is = (tie: Relationship) => person.relationships.includes(tie);
  const isMentee = is('mentee') && !is('mentor') && !draft;
  const likely: Pick<Mentorship, 'role' | 'stage'> = {
    role: isMentee ? 'mentor' : 'mentee',
    stage: draft ? 'proposed' : is('mentor') || isMentee ? 'active' : 'exploring',
  };
  const said = draft
    ? {
        about: shorten(draft.goal, LONGEST_ABOUT),
        admire: draft.why,
        confidential: draft.confidential,
      }
    : {};
  return { person, start: { personId: person.id, ...likely, ...said } };
}

/** Whether a note has said thanks for a mentorship. */
export async function isThanked({ db }: Kith, { id, personId }: Mentorship): Promise<boolean> {
  const notes = await db.gratitude.where('personId').equals(personId).toArray();
  return notes
    .filter(isLiving)
    .some(({ state, aboutIds }) => state === 'said' && aboutIds.includes(id));
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
