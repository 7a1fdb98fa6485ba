/** Queries for what is due, on the sparse index of living, open reminders. */
import { isDue, nextDueAt, type Reminder } from '../domain/reminder';
import type { KithDatabase } from './database';

/**
 * Zones lie up to 26 hours apart, so a timed reminder of another zone can be due up to two calendar
 * days beside its date here. Dates further back are due for certain and need only be counted.
 */
const UNSURE_DAYS = 2;

function localDay(now: Temporal.Instant, zone: string): Temporal.PlainDate {
  return now.toZonedDateTimeISO(zone).toPlainDate();
}

/**
 * What is due or overdue.
 *
 * @param read - `rows` to read all of them, oldest first; otherwise only those of doubt are read and the rest counted.
 */
export async function dueNow(
  db: KithDatabase,
  now: Temporal.Instant,
  zone: string,
  read: 'rows' | 'count' = 'count',
): Promise<{ count: number; reminders: Reminder[] }> {
  const today = localDay(now, zone);
  const sure = read === 'rows' ? '' : today.subtract({ days: UNSURE_DAYS }).toString();
  const last = today.add({ days: UNSURE_DAYS }).toString();
  const [counted, unsure] = await Promise.all([
    sure === '' ? 0 : db.reminders.where('_due').below(sure).count(),
    db.reminders.where('_due').between(sure, last, true, true).toArray(),
  ]);
  const reminders = unsure.filter((reminder) => isDue(reminder, now, zone));
  return { count: counted + reminders.length, reminders };
}

/**
 * When what is due next changes by itself: a timed reminder comes, or the day ends here.
 */
export async function nextChange(
  db: KithDatabase,
  now: Temporal.Instant,
  zone: string,
): Promise<Temporal.Instant> {
  const today = localDay(now, zone);
  const midnight = today.add({ days: 1 }).toZonedDateTime(zone).toInstant();
  const near = await db.reminders
    .where('_due')
    .between(
      today.subtract({ days: UNSURE_DAYS }).toString(),
      today.add({ days: UNSURE_DAYS }).toString(),
      true,
      true,
    )
    .toArray();
  return near
    .map((reminder) => nextDueAt(reminder, zone))
    .filter((at) => Temporal.Instant.compare(at, now) > 0)
    .reduce((soonest, at) => (Temporal.Instant.compare(at, soonest) < 0 ? at : soonest), midnight);
}
