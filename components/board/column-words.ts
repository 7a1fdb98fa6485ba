/** What standing in a column means, in a few words. */
import { i18n } from '#i18n';
import type { OutreachStatus } from '../../utils/domain/outreach';

const KEYS = {
  saved: 'board.savedMeans',
  drafting: 'board.draftingMeans',
  sent: 'board.sentMeans',
  replied: 'board.repliedMeans',
  'meeting-set': 'board.meetingSetMeans',
  'in-touch': 'board.inTouchMeans',
  resting: 'board.restingMeans',
  declined: 'board.declinedMeans',
} as const satisfies Record<OutreachStatus, string>;

/** @returns "Waiting for an answer". */
export function columnWords(status: OutreachStatus): string {
  return i18n.t(KEYS[status]);
}
