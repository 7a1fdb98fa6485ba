/**
 * Which of two rows stands for a person once they are put together, and whether a row has gone into another.
 * The order is fixed by the ids alone, so two browsers that merge the same two people agree, and a row never
 * leads back to itself.
 */
import type { Person } from './person';

/** An id made from a key (`personIdFor`) has no dashes: another browser makes the same. */
const isFromKey = (id: string) => !id.includes('-');

/** Whether a person of this id stands for one of the other id: ids from keys before random ones, then by text. */
function comesFirst(id: string, other: string): boolean {
  if (isFromKey(id) !== isFromKey(other)) return isFromKey(id);
  return id < other;
}

/** Two ids, the one that stands for both first. */
export function inOrder(one: string, other: string): [string, string] {
  return comesFirst(one, other) ? [one, other] : [other, one];
}

/**
 * The id of the person that a row has been merged into.
 *
 * @returns undefined for who stands for themselves; a pointer against the order is none, so that rows which
 *   two browsers pointed at each other are never both hidden.
 */
export function mergedInto({ id, mergedInto: into }: Pick<Person, 'id' | 'mergedInto'>) {
  return into !== undefined && comesFirst(into, id) ? into : undefined;
}
