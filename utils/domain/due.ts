/**
 * When a reminder is due: by rule from its stored date, whatever alarms fired. Apart from the schema, so
 * that what wakes to look at reminders loads the rule alone.
 */
import { knownZone } from './known-zone';
import type { Reminder } from './reminder';
import { storedDay, storedTime } from './stored-day';

/** The part of a reminder that says when. */
export type ReminderTime = Pick<Reminder, 'on' | 'time' | 'zone'>;

/**
 * When a reminder becomes due.
 *
 * @param zone - the user's zone now, for all-day reminders: their day begins where the user is.
 * @returns the instant. A local time that a clock change skips is taken after the gap, one that comes
 *   twice the first time (Temporal's "compatible", as RFC 5545 does). In a zone that this browser does not
 *   know, the user's own clock counts; a date that is none is long past.
 */
export function nextDueAt(reminder: ReminderTime, zone: string): Temporal.Instant {
  const day = storedDay(reminder.on);
  const plainTime = storedTime(reminder.time);
  if (plainTime === null) return day.toZonedDateTime(zone).toInstant();
  const timeZone = knownZone(reminder.zone) ?? knownZone(zone) ?? 'UTC';
  return day.toZonedDateTime({ timeZone, plainTime }).toInstant();
}

/** All-day reminders knock in the morning, local time; the badge counts them from midnight. */
export const MORNING = '09:00';

/**
 * When a notification may tell of a reminder: at its time, or in the morning of its day where the user is.
 *
 * @param zone - the user's zone now.
 */
export function tellsAt(reminder: ReminderTime, zone: string): Temporal.Instant {
  return nextDueAt(reminder.time === null ? { ...reminder, time: MORNING, zone } : reminder, zone);
}

/** Whether an open reminder's time has come. Done ones are never due. */
export function isDue(
  reminder: ReminderTime & Pick<Reminder, 'state'>,
  now: Temporal.Instant,
  zone: string,
): boolean {
  return reminder.state === 'open' && Temporal.Instant.compare(nextDueAt(reminder, zone), now) <= 0;
}

/** Whether an open reminder became due on a day before today, as days are counted where the user is. */
export function isOverdue(
  reminder: ReminderTime & Pick<Reminder, 'state'>,
  now: Temporal.Instant,
  zone: string,
): boolean {
  if (!isDue(reminder, now, zone)) return false;
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const dueDay = nextDueAt(reminder, zone).toZonedDateTimeISO(zone).toPlainDate();
  return Temporal.PlainDate.compare(dueDay, today) < 0;
}
