/** One step back or forward through what was done, for Ctrl Z and Ctrl Shift Z. */

import { isQuiet } from '../domain/quiet-actions';
import { undoStack } from '../domain/undo-stack';
import type { Kith } from './kith';
import { type LateAction, tell } from './lately';

/** How far back steps reach; "Lately changed" reaches further. */
const REACH = 500;

/**
 * @param way - `back` for the latest action that stands, `forward` for the one taken back last.
 * @returns what to undo, and the action it is about; `null` when there is none.
 */
export async function nextStep(
  kith: Kith,
  way: 'back' | 'forward',
): Promise<{ undo: string; about: LateAction } | null> {
  const latest = await kith.db.history.orderBy('id').reverse().limit(REACH).toArray();
  const actions = latest.filter(({ name }) => !isQuiet(name));
  const step = undoStack(actions)[way];
  const action = step && actions.find(({ id }) => id === step.action);
  if (!action) return null;
  const [about] = await tell(kith, [action]);
  return about ? { undo: step.undo, about } : null;
}
