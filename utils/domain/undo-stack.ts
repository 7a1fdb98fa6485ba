/** Where Ctrl Z and Ctrl Shift Z stand in what was done: history read as the stack a user thinks of. Pure. */
import type { Action } from './action';
import type { Stamp } from './row';

/** A step back or forward: the user's action, and what to undo for it, which may be an undo itself. */
export interface UndoStep {
  action: Stamp;
  undo: Stamp;
}

type Told = Pick<Action, 'id' | 'undoes' | 'replaced'>;

/**
 * @param actions - latest first, as history has them.
 * @returns the latest action that stands, to take back; and what was taken back last, to do again unless
 *   something else has been done since.
 */
export function undoStack(actions: readonly Told[]): {
  back: UndoStep | null;
  forward: UndoStep | null;
} {
  const undoneBy = new Map<Stamp, Stamp>();
  for (const { id, undoes } of actions.toReversed()) {
    if (undoes !== undefined) undoneBy.set(undoes, id);
  }
  const own = actions.filter(({ undoes, replaced }) => undoes === undefined && replaced.length > 0);
  const steps = own.map(({ id }) => stepOf(id, undoneBy));
  const latest = own[0]?.id ?? '';
  const takenBack = steps.filter(({ stands, step }) => !stands && step.undo > latest);
  const [last] = takenBack.toSorted((a, b) => (a.step.undo < b.step.undo ? 1 : -1));
  return { back: steps.find(({ stands }) => stands)?.step ?? null, forward: last?.step ?? null };
}

/** Follows an action through its undos to the last; it stands after none, two, four. */
function stepOf(action: Stamp, undoneBy: ReadonlyMap<Stamp, Stamp>) {
  let undo = action;
  let stands = true;
  for (let next = undoneBy.get(undo); next !== undefined; next = undoneBy.get(undo)) {
    undo = next;
    stands = !stands;
  }
  return { step: { action, undo }, stands };
}
