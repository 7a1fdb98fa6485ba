/** Who wrote last and waits for the user's answer. */
import { daysSince } from './days-since';
import { isLeftAlone } from './left-alone';
import type { RosterRow } from './roster-row';

/** After so many days it is no longer an answer: whoever is out of touch is found another way. */
const WAITS_DAYS = 90;

/**
 * @returns since how many days it is the user's turn; null when it is not, or nothing is to ask.
 */
export function myTurnDays(
  row: Pick<RosterRow, 'turn' | 'lastContactAt' | 'status' | 'pausedUntil'>,
  today: Temporal.PlainDate,
  zone: string,
): number | null {
  if (row.turn !== 'mine' || row.lastContactAt === null || isLeftAlone(row, today)) return null;
  const days = daysSince(row.lastContactAt, today, zone);
  return days >= 0 && days <= WAITS_DAYS ? days : null;
}
