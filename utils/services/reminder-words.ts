/** What a reminder asks for, on screen, in notifications and in calendars. */
import { i18n } from '#i18n';
import type { Reminder } from '../domain/reminder';
import { reminderKindWords } from './reminder-kind-words';

/** @returns the user's own words, as a question where the other one took it on; else the kind's. */
export function reminderWords({
  kind,
  text,
  theirs = false,
}: Pick<Reminder, 'kind' | 'text' | 'theirs'>): string {
  const own = text.trim();
  if (own === '') return reminderKindWords(kind);
  return theirs ? i18n.t('reminder.askAbout', { what: own }) : own;
}
