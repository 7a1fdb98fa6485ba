/** Whom nothing asks the user to write to, for now or for good. */
import type { RosterRow } from './roster-row';

/** Whether someone rests, has declined, or is paused until a later day. */
export function isLeftAlone(
  { status, pausedUntil }: Pick<RosterRow, 'status' | 'pausedUntil'>,
  today: Temporal.PlainDate,
): boolean {
  if (status === 'resting' || status === 'declined') return true;
  return pausedUntil !== null && today.toString() < pausedUntil;
}
