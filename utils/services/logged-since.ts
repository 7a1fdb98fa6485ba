/** What happened lately, for what Today suggests. No index is kept for it: ids sort by the time of logging. */
import type { KithDatabase } from '../db/database';
import { idsFrom } from '../domain/ids';
import type { Interaction } from '../domain/interaction';
import { isoTime } from '../domain/iso-time';
import type { RosterRow } from '../domain/roster-row';

/**
 * What was logged from a moment on, and what was logged before and has got a later date since: somebody's
 * last contact is then none of the others.
 *
 * @param rows - all people.
 * @returns deleted ones too, and some of earlier dates.
 */
export async function loggedSince(
  { interactions }: KithDatabase,
  rows: readonly RosterRow[],
  from: Temporal.Instant,
): Promise<Interaction[]> {
  const lately = await interactions
    .where('id')
    .aboveOrEqual(idsFrom(from.epochMilliseconds))
    .toArray();
  const contacts = new Set(
    lately.flatMap(({ personIds, at }) => personIds.map((id) => `${id} ${at}`)),
  );
  const first = isoTime(from);
  const redated = rows.filter(
    ({ id, lastContactAt: last }) =>
      last !== null && last >= first && !contacts.has(`${id} ${last}`),
  );
  if (redated.length === 0) return lately;
  const theirs = await interactions
    .where('personIds')
    .anyOf(redated.map(({ id }) => id))
    .toArray();
  return [...new Map([...lately, ...theirs].map((one) => [one.id, one])).values()];
}
