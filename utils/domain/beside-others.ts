/** What an edit writes where another tab may have written since it began: nobody's words are overwritten unseen. */
import { clockOf } from './clocks';
import { ChangedElsewhereError } from './errors';
import { isSame } from './is-same';
import type { Person } from './person';
import type { PersonValues } from './person-values';

/** Written as what was added and taken away, so that both tabs' members stay. */
const SETS = ['tags', 'relationships'] as const;

/**
 * @param person - as they are now.
 * @param seen - as they were when editing began.
 * @param edited - the fields as they were left.
 * @returns the fields to write.
 * @throws {ChangedElsewhereError} where a field has been written since, with another value.
 */
export function besideOthers(
  person: Person,
  seen: Person,
  edited: Partial<PersonValues>,
): Partial<PersonValues> {
  const values = { ...edited };
  for (const field of SETS) {
    const left = edited[field];
    if (!left) continue;
    const gone = seen[field].filter((member) => !left.includes(member));
    const added = left.filter((member) => !seen[field].includes(member));
    const stays = person[field].filter((member) => !gone.includes(member));
    values[field] = [...new Set([...stays, ...added])];
  }
  const isSet = (field: string) => SETS.some((set) => set === field);
  for (const [field, value] of Object.entries(edited)) {
    const isMoved = clockOf(person._c, field) !== clockOf(seen._c, field);
    if (!isSet(field) && isMoved && !isSame(person[field], value))
      throw new ChangedElsewhereError(field);
  }
  return values;
}
