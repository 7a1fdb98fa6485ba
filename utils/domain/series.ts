/** What becomes of a repeating reminder once it is done, or moved for good. */
import { nextDueAt, type ReminderTime } from './due';
import { knownZone } from './known-zone';
import { nextOn, nthsOf } from './next-on';
import type { Reminder } from './reminder';
import type { Repeat } from './repeat';
import { storedDay } from './stored-day';

/**
 * The date on which a repeating reminder comes again: the first after its own whose time is still ahead, so
 * that what was done early is not asked for twice, and nothing comes back due at once.
 *
 * @param zone - the user's zone now, for all-day reminders.
 */
export function nextAhead(
  reminder: ReminderTime,
  repeat: Repeat,
  now: Temporal.Instant,
  zone: string,
): string {
  const today = now.toZonedDateTimeISO(knownZone(reminder.zone) ?? zone).toPlainDate();
  const yesterday = today.subtract({ days: 1 }).toString();
  const own = storedDay(reminder.on).toString();
  let on = nextOn(repeat, own > yesterday ? own : yesterday);
  while (Temporal.Instant.compare(nextDueAt({ ...reminder, on }, zone), now) <= 0)
    on = nextOn(repeat, on);
  return on;
}

/** The rule by which a reminder comes again; null for none, and for one of a damaged row that leads to no date. */
export function ruleOf({ repeat }: Pick<Reminder, 'repeat'>): Repeat | null {
  if (!repeat || !(repeat.every >= 1)) return null;
  try {
    nextOn(repeat, repeat.from);
    return repeat;
  } catch {
    return null;
  }
}

/** A rule begun anew on another date: counted in weekdays as near to before as that date allows. */
export function seriesFrom(repeat: Repeat, on: string): Repeat {
  if (repeat.nth === null) return { ...repeat, from: on };
  const nths = nthsOf(Temporal.PlainDate.from(on));
  const nth = nths.includes(repeat.nth) ? repeat.nth : (nths[0] ?? null);
  return { ...repeat, from: on, nth };
}
