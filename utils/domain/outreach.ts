/** Outreach status: where a person stands between "saved" and "in touch", and which moves are allowed. */

export const OUTREACH_STATUSES = [
  'saved',
  'drafting',
  'sent',
  'replied',
  'meeting-set',
  'in-touch',
  'resting',
  'declined',
] as const;
export type OutreachStatus = (typeof OUTREACH_STATUSES)[number];

/**
 * The rules, as one table. Steps may be skipped forward, because people log late; one step back mends a
 * slip; resting may be chosen at any time and may wake; only who has been written to can decline.
 */
const MOVES: Record<OutreachStatus, readonly OutreachStatus[]> = {
  saved: ['drafting', 'sent', 'replied', 'meeting-set', 'in-touch', 'resting'],
  drafting: ['saved', 'sent', 'replied', 'meeting-set', 'in-touch', 'resting'],
  sent: ['drafting', 'replied', 'meeting-set', 'in-touch', 'resting', 'declined'],
  replied: ['sent', 'drafting', 'meeting-set', 'in-touch', 'resting', 'declined'],
  'meeting-set': ['replied', 'in-touch', 'resting', 'declined'],
  'in-touch': ['meeting-set', 'drafting', 'resting', 'declined'],
  resting: ['saved', 'drafting', 'sent', 'replied', 'meeting-set', 'in-touch', 'declined'],
  declined: ['drafting', 'replied', 'meeting-set', 'in-touch', 'resting'],
};

/** Whether a value is a status that the rules know; a newer version may have written another. */
export function isStatus(value: unknown): value is OutreachStatus {
  return OUTREACH_STATUSES.some((status) => status === value);
}

/**
 * The statuses a person may move to from `from`, in the order in which to offer them; from one the rules
 * do not know, all of them.
 */
export function allowedMoves(from: OutreachStatus): readonly OutreachStatus[] {
  return isStatus(from) ? MOVES[from] : OUTREACH_STATUSES;
}
