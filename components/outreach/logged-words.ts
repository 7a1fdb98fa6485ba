/** What logging did, in a sentence: whom it was with, and where it moved them. */
import { i18n } from '#i18n';
import type { ReminderInput } from '../../utils/domain/reminder-input';
import type { Moved } from '../../utils/services/moves';
import { dayWords } from '../ui/dates';
import { isolate } from '../ui/isolate';
import { statusWords } from '../ui/status-words';

/**
 * @param name - whom it was with; several as a list in the reader's language.
 * @param moved - what `logInteraction` gave.
 * @returns "Kept with Mara, and moved to Replied."; of several people moved, how many.
 */
export function loggedWords(name: string, moved: readonly Moved[]): string {
  const [first, ...others] = moved;
  const who = isolate(name);
  if (!first) return i18n.t('log.saved', { name: who });
  const isOne = others.every(({ to }) => to === first.to);
  return isOne
    ? i18n.t('log.savedMoved', { name: who, status: statusWords(first.to) })
    : i18n.t('log.savedMovedMany', { name: who });
}

/** The same, with the reminder that was set along with it. */
export function withReminder(
  said: string,
  follow: ReminderInput | null,
  today: Temporal.PlainDate,
): string {
  if (!follow) return said;
  return i18n.t('log.andReminder', { said, day: dayWords(follow.on, today) });
}
