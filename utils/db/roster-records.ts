/** What the roster is kept as, and how its records say together who is in it. Free of Dexie: the address bar reads it too. */
import type { RosterRow } from '../domain/roster-row';
import type { Columns } from './roster-columns';

/**
 * Many people by columns: the base, or a segment of what changed at once after it, with who left; or one
 * person's change since: `row` is null when they left the roster.
 */
export type RosterRecord =
  | { id: string; columns: Columns; gone?: string[] }
  | { id: string; row: RosterRow | null };

/**
 * @param records - in the order of their ids, in which the base comes before its segments.
 * @param many - reads the people of columns.
 * @param one - reads one of them.
 * @returns everyone in the roster, by id.
 */
export function together<T extends { id: string }>(
  records: readonly RosterRecord[],
  many: (columns: Columns) => readonly T[],
  one: (row: RosterRow) => T,
): Map<string, T> {
  const all = new Map<string, T>();
  for (const record of records) {
    if (!('columns' in record)) continue;
    for (const person of many(record.columns)) all.set(person.id, person);
    for (const id of record.gone ?? []) all.delete(id);
  }
  // Of one person the delta is the latest: a segment takes their former one away.
  for (const record of records) {
    if ('columns' in record) continue;
    if (record.row) all.set(record.id, one(record.row));
    else all.delete(record.id);
  }
  return all;
}
