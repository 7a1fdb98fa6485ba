/** When a reminder is due, as short as it can be said. */
import type { Reminder } from '../../utils/domain/reminder';
import { dayWords } from '../ui/dates';
import { distanceWords } from '../ui/distance-words';
import { isolate } from '../ui/isolate';
import { timeWords } from './zone-words';

/**
 * @param zone - the reader's; a time that was meant for another is told with its place.
 * @returns "2 days ago" for what is past, "today, 14:30", "tomorrow", "Wed 3 Mar · after her leave".
 */
export function whenWords(
  reminder: Pick<Reminder, 'on' | 'time'> & Partial<Pick<Reminder, 'zone' | 'waitsFor'>>,
  today: Temporal.PlainDate,
  zone?: string,
): string {
  const { on, time, waitsFor } = reminder;
  const day = on < today.toString() ? distanceWords(on, today) : dayWords(on, today);
  const said = time ? `${day}, ${timeWords(time, reminder.zone, zone)}` : day;
  return waitsFor ? `${said} · ${isolate(waitsFor)}` : said;
}
