/**
 * Undo for one row: puts back what an action replaced, wherever that action's value still stands.
 * What was written later stays, as it would in a merge.
 */
import {
  clockOf,
  existenceClock,
  latestClock,
  membersOf,
  type Replaced,
  type Shape,
} from './clocks';
import type { Row, Stamp } from './row';

/**
 * @param row - the row as it is now.
 * @param replaced - what the action replaced in this row.
 * @param action - the action's stamp.
 * @param now - the stamp of the undo, used where undoing deletes the row.
 * @returns the row as it should be, and how many replaced values were left because of later edits.
 */
export function restore(
  row: Row,
  replaced: readonly Replaced[],
  action: Stamp,
  now: Stamp,
  shape: Shape,
): { row: Row; left: number } {
  let next: Row = { ...row };
  let left = 0;
  for (const entry of replaced) {
    const { field, member } = entry;
    if (field === '_') {
      // Edited since: the row has become the user's own, and stays.
      if (latestClock(row) === action) next._del = now;
      else left += 1;
    } else if (field === '_del') {
      if (existenceClock(row) !== action) left += 1;
      else if (entry.before === undefined) delete next._del;
      else next._del = now;
    } else if (clockOf(row._c, field, member) !== action) {
      left += 1;
    } else if (member !== undefined) {
      next = {
        ...next,
        [field]: withMember(next[field], member, entry, shape.sets.includes(field)),
      };
    } else if ('before' in entry) {
      next = { ...next, [field]: entry.before };
    } else {
      const { [field]: _absent, ...rest } = next;
      next = { ...rest, id: row.id, _c: row._c, _s: row._s };
    }
  }
  return { row: next, left };
}

/** A set or map with one member put back as it was. */
function withMember(value: unknown, member: string, entry: Replaced, isSet: boolean): unknown {
  const members = membersOf(value);
  if ('before' in entry) members.set(member, entry.before);
  else members.delete(member);
  return isSet ? [...members.keys()] : Object.fromEntries(members);
}
