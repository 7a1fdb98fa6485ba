/** Two polite tries, then it is let rest: when to offer it, and what asks about it later. Pure. */
import type { RosterRow } from './roster-row';

const TRIES = 2;
const HOURS_GONE = 7 * 24;

/** Whether somebody has been written to twice without an answer, the last time a week ago or more. */
export function mayRest(
  { status, tries, lastContactAt }: Pick<RosterRow, 'status' | 'tries' | 'lastContactAt'>,
  now: Temporal.Instant,
): boolean {
  if (status === 'resting' || status === 'declined') return false;
  if (tries < TRIES || lastContactAt === null) return false;
  const since = Temporal.Instant.from(lastContactAt).until(now);
  return since.total('hours') >= HOURS_GONE;
}

/** One a person, so that two browsers make the same; where the person was merged it keeps its id. */
const WAKES = 'rest:';

/** The id of the reminder that asks whether to write again to somebody who rests. */
export const wakingId = (personId: string) => `${WAKES}${personId}`;

/** Whether a reminder is the one that asks about somebody who rests. */
export const isWaking = ({ id }: { id: string }) => id.startsWith(WAKES);
