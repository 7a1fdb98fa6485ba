/** Outreach status in the user's words. */
import { i18n } from '#i18n';
import type { OutreachStatus } from '../../utils/domain/outreach';

const KEYS = {
  saved: 'status.saved',
  drafting: 'status.drafting',
  sent: 'status.sent',
  replied: 'status.replied',
  'meeting-set': 'status.meetingSet',
  'in-touch': 'status.inTouch',
  resting: 'status.resting',
  declined: 'status.declined',
} as const satisfies Record<OutreachStatus, string>;

/** @returns one or two words, with a capital: "Meeting set"; a value of a newer version as it is. */
export function statusWords(status: OutreachStatus): string {
  return Object.hasOwn(KEYS, status) ? i18n.t(KEYS[status]) : status;
}
