/**
 * What the user answered to a notification. It counts at once, and is done by the next page that opens
 * Kith (docs/decisions/answers-from-a-notification.md); until then a reminder is seen as it will be.
 */
import type { Reminder } from './reminder';
import { nextAhead, ruleOf } from './series';

export const ANSWERS = ['done', 'tomorrow'] as const;

export interface Answer {
  reminderId: string;
  /** The day and time the reminder stood on when it was answered, as {@link whenOf} writes them. */
  when: string;
  does: (typeof ANSWERS)[number];
  /** When it was answered, ISO 8601 in UTC. */
  at: string;
  /** The IANA zone the user was in: "tomorrow" is of that moment. */
  zone: string;
}

/** A reminder's day and time as one text: moved, it is another occasion. */
export function whenOf({ on, time }: Pick<Reminder, 'on' | 'time'>): string {
  return `${on}T${time ?? ''}`;
}

/** Whether a reminder still waits where it stood when it was told of or answered. */
export function stillStands(reminder: Reminder | undefined, when: string): reminder is Reminder {
  const waits = reminder?.state === 'open' && reminder._del === undefined;
  return waits && whenOf(reminder) === when;
}

/** So many days after the answer, as days were counted where the user was: `2026-11-22`. */
export function dayAfter({ at, zone }: Pick<Answer, 'at' | 'zone'>, days: number): string {
  const day = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate();
  return day.add({ days }).toString();
}

/**
 * A reminder that still stands, as it will be once the answer has been done. Of a cadence roughly: pauses
 * move it further, which only makes it wait for a page.
 */
export function asAnswered(reminder: Reminder, answer: Answer): Reminder {
  const { at, zone, does } = answer;
  if (does === 'tomorrow') return { ...reminder, on: dayAfter(answer, 1) };
  const { cadence } = reminder;
  const repeat = ruleOf(reminder);
  if (cadence) return { ...reminder, on: dayAfter(answer, cadence) };
  if (!repeat) return { ...reminder, state: 'done' };
  return { ...reminder, on: nextAhead(reminder, repeat, Temporal.Instant.from(at), zone) };
}
