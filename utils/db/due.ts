/**
 * Queries for what is due, on the sparse index of living, open reminders. Of the bare interface, since
 * the background asks them without Dexie; pages hand in Dexie's own connection.
 */
import { type Answer, asAnswered, stillStands } from '../domain/answer';
import { isDue } from '../domain/due';
import type { Person } from '../domain/person';
import type { Preferences } from '../domain/preferences';
import type { DaysAway } from '../domain/quiet';
import type { Reminder } from '../domain/reminder';
import { answer } from './peek';

/**
 * Zones lie up to 26 hours apart, so a timed reminder of another zone may come up to two calendar days
 * beside its date here. Dates further back are due for certain: they need only be counted.
 */
export const UNSURE_DAYS = 2;

function localDay(now: Temporal.Instant, zone: string): Temporal.PlainDate {
  return now.toZonedDateTimeISO(zone).toPlainDate();
}

function byDueDate(db: IDBDatabase): IDBIndex {
  return db.transaction('reminders').objectStore('reminders').index('_due');
}

/** What is due as the badge and the alarm need it. */
export interface DueNow {
  /** How many reminders are due or overdue. */
  count: number;
  /** Those that may change this by themselves soon: dated within days of today. */
  near: Reminder[];
}

/**
 * Counts what is due or overdue, reading only the reminders of doubt.
 *
 * @param answers - not yet done by a page: they count as if they were.
 */
export async function dueNow(
  db: IDBDatabase,
  now: Temporal.Instant,
  zone: string,
  answers: readonly Answer[],
): Promise<DueNow> {
  const today = localDay(now, zone);
  const before = today.subtract({ days: UNSURE_DAYS }).toString();
  const last = today.add({ days: UNSURE_DAYS }).toString();
  const index = byDueDate(db);
  const [sure, near, answered] = await Promise.all([
    answer(index.count(IDBKeyRange.upperBound(before, true))),
    answer<Reminder[]>(index.getAll(IDBKeyRange.bound(before, last))),
    answeredReminders(db, answers),
  ]);
  const after = [...answered.values()].map((one) => one.after);
  const surelyAnswered = [...answered.values()].filter((one) => one.before.on < before);
  const waiting = [...near.filter(({ id }) => !answered.has(id)), ...after];
  const due = waiting.filter((reminder) => isDue(reminder, now, zone));
  return { count: sure - surelyAnswered.length + due.length, near: waiting };
}

/** All reminders due or overdue, the oldest date first; what was answered as it will be. */
export async function dueReminders(
  db: IDBDatabase,
  now: Temporal.Instant,
  zone: string,
  answers: readonly Answer[],
): Promise<Reminder[]> {
  const last = localDay(now, zone).add({ days: UNSURE_DAYS }).toString();
  const [reminders, answered] = await Promise.all([
    answer<Reminder[]>(byDueDate(db).getAll(IDBKeyRange.upperBound(last))),
    answeredReminders(db, answers),
  ]);
  return reminders
    .map((reminder) => answered.get(reminder.id)?.after ?? reminder)
    .filter((reminder) => isDue(reminder, now, zone));
}
/** Whom the reminders are about, in their order; undefined for who is not there. */
export async function peopleOf(
  db: IDBDatabase,
  reminders: readonly Reminder[],
): Promise<(Person | undefined)[]> {
  const people = db.transaction('people').objectStore('people');
  const asked = reminders.map(({ personId }) => answer<Person | undefined>(people.get(personId)));
  return Promise.all(asked);
}

/** The reminders of these ids, in their order; undefined for what is not there. */
export async function remindersOf(
  db: IDBDatabase,
  ids: readonly string[],
): Promise<(Reminder | undefined)[]> {
  if (ids.length === 0) return [];
  const reminders = db.transaction('reminders').objectStore('reminders');
  return Promise.all(ids.map((id) => answer<Reminder | undefined>(reminders.get(id))));
}

/** The user's days away; null for none, and where the database is older than they are. */
export async function daysAway(db: IDBDatabase): Promise<DaysAway | null> {
  if (!db.objectStoreNames.contains('preferences')) return null;
  const preferences = db.transaction('preferences').objectStore('preferences');
  const [mine] = await answer<Preferences[]>(preferences.getAll());
  if (!mine?.awayFrom || !mine.awayUntil || mine._del !== undefined) return null;
  return { from: mine.awayFrom, until: mine.awayUntil };
}

/** What was answered and still stands as it did then: as it lies in the database, and as it will be. */
async function answeredReminders(
  db: IDBDatabase,
  answers: readonly Answer[],
): Promise<Map<string, { before: Reminder; after: Reminder }>> {
  const found = await remindersOf(
    db,
    answers.map(({ reminderId }) => reminderId),
  );
  const pairs = new Map<string, { before: Reminder; after: Reminder }>();
  answers.forEach((one, at) => {
    const before = found[at];
    if (stillStands(before, one.when))
      pairs.set(before.id, { before, after: asAnswered(before, one) });
  });
  return pairs;
}
