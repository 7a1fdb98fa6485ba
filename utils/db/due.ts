/**
 * Queries for what is due, on the sparse index of living, open reminders. Of the bare interface, since
 * the background asks them without Dexie; pages hand in Dexie's own connection.
 */
import { isDue, nextDueAt } from '../domain/due';
import type { Person } from '../domain/person';
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
  /** When that next changes by itself: a timed reminder comes, or the day ends here. */
  nextChange: Temporal.Instant;
}

/** Counts what is due or overdue, reading only the reminders of doubt. */
export async function dueNow(
  db: IDBDatabase,
  now: Temporal.Instant,
  zone: string,
): Promise<DueNow> {
  const today = localDay(now, zone);
  const before = today.subtract({ days: UNSURE_DAYS }).toString();
  const last = today.add({ days: UNSURE_DAYS }).toString();
  const index = byDueDate(db);
  const [sure, near] = await Promise.all([
    answer(index.count(IDBKeyRange.upperBound(before, true))),
    answer<Reminder[]>(index.getAll(IDBKeyRange.bound(before, last))),
  ]);
  const midnight = today.add({ days: 1 }).toZonedDateTime(zone).toInstant();
  return {
    count: sure + near.filter((reminder) => isDue(reminder, now, zone)).length,
    nextChange: near
      .map((reminder) => nextDueAt(reminder, zone))
      .filter((at) => Temporal.Instant.compare(at, now) > 0)
      .reduce((next, at) => (Temporal.Instant.compare(at, next) < 0 ? at : next), midnight),
  };
}

/** All reminders due or overdue, the oldest date first. */
export async function dueReminders(
  db: IDBDatabase,
  now: Temporal.Instant,
  zone: string,
): Promise<Reminder[]> {
  const last = localDay(now, zone).add({ days: UNSURE_DAYS }).toString();
  const reminders = await answer<Reminder[]>(byDueDate(db).getAll(IDBKeyRange.upperBound(last)));
  return reminders.filter((reminder) => isDue(reminder, now, zone));
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
