/** A reminder about a person. It is due by rule from its stored date, whatever alarms fired. */
import { rowFields } from './row';
import { z } from './zod';

export const REMINDER_KINDS = [
  'follow-up',
  'keep-in-touch',
  'thank-you',
  'send-update',
  'prepare-meeting',
  'action-item',
  'review',
] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

export const reminderSchema = z.looseObject({
  ...rowFields,
  personId: z.string(),
  kind: z.enum(REMINDER_KINDS),
  /** What to do, in the user's words; empty for the kind's own words. */
  text: z.string(),
  /** A plain date, `2026-12-01`. All day unless `time` is set. Snoozing moves it. */
  on: z.string(),
  /** A local time, `14:30`, in `zone`; null for all day. */
  time: z.nullable(z.string()),
  /** IANA time zone of `time`; null for all day. */
  zone: z.nullable(z.string()),
  state: z.enum(['open', 'done']),
  /** When it was done, ISO 8601 in UTC. */
  doneAt: z.nullable(z.string()),
  /** How often it has been snoozed. */
  snoozes: z.number(),
  confidential: z.boolean(),
});
export type Reminder = z.infer<typeof reminderSchema>;

/** The part of a reminder that says when. */
export type ReminderTime = Pick<Reminder, 'on' | 'time' | 'zone'>;

/**
 * When a reminder becomes due.
 *
 * @param zone - the user's zone now, for all-day reminders: their day begins where the user is.
 * @returns the instant. A local time that a clock change skips is taken after the gap, one that comes
 *   twice the first time (Temporal's "compatible", as RFC 5545 does).
 */
export function nextDueAt(reminder: ReminderTime, zone: string): Temporal.Instant {
  const day = Temporal.PlainDate.from(reminder.on);
  if (reminder.time === null) return day.toZonedDateTime(zone).toInstant();
  const plainTime = Temporal.PlainTime.from(reminder.time);
  return day.toZonedDateTime({ timeZone: reminder.zone ?? zone, plainTime }).toInstant();
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
