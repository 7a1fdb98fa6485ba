/** When Kith next has something to show or to tell, so that its alarm comes then. */
import { nextDueAt, tellsAt } from './due';
import { type QuietHours, quietEnd } from './quiet';
import type { Reminder } from './reminder';

/**
 * @param near - the reminders dated within days of today.
 * @param zone - the user's, now.
 * @returns the first moment after now at which a reminder becomes due or may be told of, the quiet hours
 *   end that hold it back, or the day ends here.
 */
export function nextLook(
  near: readonly Reminder[],
  now: Temporal.Instant,
  zone: string,
  quiet: QuietHours | null,
): Temporal.Instant {
  const tells = (reminder: Reminder) => {
    const at = tellsAt(reminder, zone);
    return quietEnd(at, zone, quiet) ?? at;
  };
  const tomorrow = now.toZonedDateTimeISO(zone).toPlainDate().add({ days: 1 });
  return [
    tomorrow.toZonedDateTime(zone).toInstant(),
    quietEnd(now, zone, quiet),
    ...near
      .filter(({ state }) => state === 'open')
      .flatMap((reminder) => [nextDueAt(reminder, zone), tells(reminder)]),
  ]
    .filter((at) => at !== null)
    .filter((at) => Temporal.Instant.compare(at, now) > 0)
    .reduce((next, at) => (Temporal.Instant.compare(at, next) < 0 ? at : next));
}
