/** A reminder named by what it asks for and whom it is about. */
import type { Reminder } from '../../utils/domain/reminder';
import { reminderWords } from '../../utils/services/reminder-words';
import { isolate } from '../ui/isolate';

/** @returns "Say thanks, Ana Ruiz": a reminder named where several people's stand, and in what says it is done. */
export function reminderAbout(
  reminder: Pick<Reminder, 'kind' | 'text' | 'theirs'>,
  name: string,
): string {
  return `${isolate(reminderWords(reminder))}, ${isolate(name)}`;
}
