/** Which actions still stand, when some have been undone, and some undone again. */
import type { Action } from './action';

/**
 * @param actions - latest first, as history has them.
 * @returns those that changed something that still holds: neither an undo nor undone by one that stands.
 */
export function inEffect<T extends Pick<Action, 'id' | 'undoes'>>(actions: readonly T[]): T[] {
  const undone = new Set<string>();
  return actions.filter((action) => {
    const stands = !undone.has(action.id);
    if (stands && action.undoes !== undefined) undone.add(action.undoes);
    return stands && action.undoes === undefined;
  });
}
