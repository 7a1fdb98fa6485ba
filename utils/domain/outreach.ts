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

/** Nobody has been written to yet, so nobody can have declined. */
const UNWRITTEN: readonly OutreachStatus[] = ['saved', 'drafting'];

/** Whether a value is a status that the rules know; a newer version may have written another. */
export function isStatus(value: unknown): value is OutreachStatus {
  return OUTREACH_STATUSES.some((status) => status === value);
}

/**
 * The statuses a person may move to. Steps may be skipped forward, because people log late, and taken back,
 * because slips happen; resting may be chosen at any time and may wake; only who has been written to can decline.
 *
 * @param from - where they stand; from a status the rules do not know, all can be reached.
 * @returns in the order in which to offer them.
 */
export function allowedMoves(from: OutreachStatus): readonly OutreachStatus[] {
  return OUTREACH_STATUSES.filter(
    (to) => to !== from && !(to === 'declined' && UNWRITTEN.includes(from)),
  );
}
