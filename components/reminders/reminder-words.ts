/** What a reminder asks for: the user's words, or its kind's. */
import type { Reminder } from '../../utils/domain/reminder';
import { reminderKindWords } from '../../utils/services/reminder-kind-words';
import { isolate } from '../ui/isolate';

/** @returns the reminder's own text, else its kind's words. */
export function reminderWords(reminder: Pick<Reminder, 'kind' | 'text'>): string {
  return reminder.text.trim() || reminderKindWords(reminder.kind);
}

/** @returns "Say thanks, Ana Ruiz": a reminder named where several people's stand, and in what says it is done. */
export function reminderAbout(reminder: Pick<Reminder, 'kind' | 'text'>, name: string): string {
  return `${isolate(reminderWords(reminder))}, ${isolate(name)}`;
}
