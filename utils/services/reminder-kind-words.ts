/** What each kind of reminder is called, on screen and in notifications. */
import { i18n } from '#i18n';
import type { ReminderKind } from '../domain/reminder';

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
