/** Queries for what is due, on the sparse index of living, open reminders. */
import { isDue, nextDueAt, type Reminder } from '../domain/reminder';
import type { KithDatabase } from './database';

/**
 * Zones lie up to 26 hours apart, so a timed reminder of another zone may come up to two calendar days
 * beside its date here. Dates further back are due for certain: they need only be counted.
 */
const UNSURE_DAYS = 2;

/** The living, open reminders whose date lies so near today that the rule must be asked. */
async function near(
  db: KithDatabase,
  today: Temporal.PlainDate,
): Promise<{ before: string; reminders: Reminder[] }> {
  const before = today.subtract({ days: UNSURE_DAYS }).toString();
  const last = today.add({ days: UNSURE_DAYS }).toString();
  const reminders = await db.reminders.where('_due').between(before, last, true, true).toArray();
  return { before, reminders };
}

function localDay(now: Temporal.Instant, zone: string): Temporal.PlainDate {
  return now.toZonedDateTimeISO(zone).toPlainDate();
}

/** How many reminders are due or overdue, reading only those of doubt. */
export async function dueCount(
  db: KithDatabase,
  now: Temporal.Instant,
  zone: string,
): Promise<number> {
  const { before, reminders } = await near(db, localDay(now, zone));
  const sure = await db.reminders.where('_due').below(before).count();
  return sure + reminders.filter((reminder) => isDue(reminder, now, zone)).length;
}

/** All reminders due or overdue, the oldest date first. */
export async function dueReminders(
  db: KithDatabase,
  now: Temporal.Instant,
  zone: string,
): Promise<Reminder[]> {
  const last = localDay(now, zone).add({ days: UNSURE_DAYS }).toString();
  const reminders = await db.reminders.where('_due').belowOrEqual(last).sortBy('on');
  return reminders.filter((reminder) => isDue(reminder, now, zone));
}

/** When what is due next changes by itself: a timed reminder comes, or the day ends here. */
export async function nextChange(
  db: KithDatabase,
  now: Temporal.Instant,
  zone: string,
): Promise<Temporal.Instant> {
  const today = localDay(now, zone);
  const midnight = today.add({ days: 1 }).toZonedDateTime(zone).toInstant();
  const { reminders } = await near(db, today);
  return reminders
    .map((reminder) => nextDueAt(reminder, zone))
    .filter((at) => Temporal.Instant.compare(at, now) > 0)
    .reduce((next, at) => (Temporal.Instant.compare(at, next) < 0 ? at : next), midnight);
}
