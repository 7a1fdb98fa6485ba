/** When a reminder is due, as short as it can be said. */
import type { Reminder } from '../../utils/domain/reminder';
import { dayWords } from '../ui/dates';
import { distanceWords } from '../ui/distance-words';

/** @returns "2 days ago" for what is past, "today, 14:30", "tomorrow", "Tue 1 Dec". */
export function whenWords(
  reminder: Pick<Reminder, 'on' | 'time'>,
  today: Temporal.PlainDate,
): string {
  const isPast = reminder.on < today.toString();
  const day = isPast ? distanceWords(reminder.on, today) : dayWords(reminder.on, today);
  return reminder.time ? `${day}, ${reminder.time}` : day;
}
