/** What an edit writes where another tab may have written since it began: nobody's words are overwritten unseen. */
import { clockOf } from './clocks';
import { ChangedElsewhereError } from './errors';
import { isSame } from './is-same';
import type { Row } from './row';

/**
 * @param row - as it is now.
 * @param seen - as it was when editing began.
 * @param edited - the fields as they were left.
 * @param sets - fields written as what was added and taken away, so that both tabs' members stay.
 * @returns the fields to write.
 * @throws {ChangedElsewhereError} where a field has been written since, with another value.
 */
export function besideOthers<V extends object>(
  row: Row,
  seen: Row,
  edited: V,
  sets: readonly string[],
): V {
  const values = Object.entries(edited).map(([field, value]) => {
    if (sets.includes(field)) return [field, joined(row[field], seen[field], value)];
    const isMoved = clockOf(row._c, field) !== clockOf(seen._c, field);
    if (isMoved && !isSame(row[field], value)) throw new ChangedElsewhereError(field);
    return [field, value];
  });
  return Object.fromEntries(values) as V;
}

/** The members that are there now, without those taken away and with those added since `seen`. */
function joined(now: unknown, seen: unknown, left: string[]): string[] {
  const before = membersOf(seen);
  const added = left.filter((member) => !before.includes(member));
  const gone = before.filter((member) => !left.includes(member));
  return [...new Set([...membersOf(now).filter((member) => !gone.includes(member)), ...added])];
}

const membersOf = (value: unknown): string[] => (Array.isArray(value) ? value : []);
