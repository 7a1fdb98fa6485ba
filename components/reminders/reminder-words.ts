/** What a reminder asks for: the user's words, or its kind's. */
import { i18n } from '#i18n';
import type { Reminder, ReminderKind } from '../../utils/domain/reminder';
import { isolate } from '../ui/isolate';

const KEYS = {
  'follow-up': 'reminder.followUp',
  'keep-in-touch': 'reminder.keepInTouch',
  'thank-you': 'reminder.thankYou',
  'send-update': 'reminder.sendUpdate',
  'prepare-meeting': 'reminder.prepareMeeting',
  'action-item': 'reminder.actionItem',
  review: 'reminder.review',
} as const satisfies Record<ReminderKind, string>;

/** @returns the kind with a capital: "Follow up"; a value of a newer version as it is. */
export function reminderKindWords(kind: ReminderKind): string {
  return Object.hasOwn(KEYS, kind) ? i18n.t(KEYS[kind]) : kind;
}

/** @returns the reminder's own text, else its kind's words. */
export function reminderWords(reminder: Pick<Reminder, 'kind' | 'text'>): string {
  return reminder.text.trim() || reminderKindWords(reminder.kind);
}

/** @returns "Say thanks, Ana Ruiz": a reminder named where several people's stand, and in what says it is done. */
export function reminderAbout(reminder: Pick<Reminder, 'kind' | 'text'>, name: string): string {
  return `${isolate(reminderWords(reminder))}, ${isolate(name)}`;
}
