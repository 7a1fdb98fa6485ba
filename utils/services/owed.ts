/** What thanks are owed for, read for the rule (domain/thanks-owed.ts): all of it, or what one person is owed for. */
import { loadRoster } from '../db/roster';
import type { RosterRow } from '../domain/roster-row';
import { THANKS_DAYS } from '../domain/thanks-for-time';
import { type Given, type ThanksOwed, thanksOwed } from '../domain/thanks-owed';
import { type UpdateDue, updatesDue } from '../domain/updates-due';
import { todayOf } from './clock';
import type { Kith } from './kith';
import { loggedSince } from './logged-since';
import { dismissedPrompts } from './prompts';

/** Until tomorrow may be logged today (`refuseTooLate`): ids may be so much older than what they tell of. */
const LOGGED_AHEAD_DAYS = 2;

/** With whom, where they are still there: the latest first. */
export interface OwedItem {
  owed: ThanksOwed;
  /** At least one. */
  people: RosterRow[];
}

/** @param rows - all people, where they are read already. */
export async function readOwed(kith: Kith, rows?: readonly RosterRow[]): Promise<OwedItem[]> {
  const { db, zone } = kith;
  const people = rows ?? (await loadRoster(db));
  const today = todayOf(kith);
  const from = today.subtract({ days: THANKS_DAYS + LOGGED_AHEAD_DAYS });
  const [interactions, favours, introductions, mentorships, gratitude, dismissed] =
    await Promise.all([
      loggedSince(db, people, from.toZonedDateTime(zone()).toInstant()),
      db.favours.toArray(),
      db.introductions.toArray(),
      db.mentorships.toArray(),
      db.gratitude.toArray(),
      dismissedPrompts(kith),
    ]);
  const given = { interactions, favours, introductions, mentorships, gratitude, dismissed };
  const byId = new Map(people.map((row) => [row.id, row]));
  return thanksOwed(given, today, zone()).flatMap((owed) => {
    const living = owed.personIds.flatMap((id) => byId.get(id) ?? []);
    return living.length > 0 ? [{ owed, people: living }] : [];
  });
}

/** What one person is owed for. Reads the database alone, so that it may be part of an action. */
export async function owedTo(kith: Kith, personId: string): Promise<ThanksOwed[]> {
  const today = todayOf(kith);
  const owed = thanksOwed(await givenOf(kith, personId), today, kith.zone());
  return owed.filter(({ personIds }) => personIds.includes(personId));
}

/** What came of the help of one person, and what they have not heard. */
export async function updatesTo(kith: Kith, personId: string): Promise<UpdateDue[]> {
  const [given, advice] = await Promise.all([
    givenOf(kith, personId),
    kith.db.advice.where('personId').equals(personId).toArray(),
  ]);
  return updatesDue({ ...given, advice }).filter((one) => one.personId === personId);
}

async function givenOf(kith: Kith, personId: string): Promise<Given> {
  const { db } = kith;
  const [interactions, favours, introductions, mentorships, gratitude, dismissed] =
    await Promise.all([
      db.interactions.where('personIds').equals(personId).toArray(),
      db.favours.where('personId').equals(personId).toArray(),
      db.introductions.where('personIds').equals(personId).toArray(),
      db.mentorships.where('personId').equals(personId).toArray(),
      db.gratitude.where('personId').equals(personId).toArray(),
      dismissedPrompts(kith),
    ]);
  return { interactions, favours, introductions, mentorships, gratitude, dismissed };
}
