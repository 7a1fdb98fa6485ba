/** Undoes one action, wherever nothing has been written since. */

import type { TableName } from '../db/database';
import { act, shapeOf } from '../db/write';
import { TooOldToUndoError } from '../domain/errors';
import { restore } from '../domain/restore';
import type { Stamp } from '../domain/row';
import type { Kith } from './kith';

/**
 * @param actionId - what the verb returned.
 * @returns the undo's own action, which can be undone in turn, and how many values were left as they are
 *   because they have been changed since.
 * @throws {TooOldToUndoError} when history no longer knows the action.
 */
export async function undo(
  kith: Kith,
  actionId: Stamp,
): Promise<{ actionId: Stamp; left: number }> {
  const done = await act(kith.db, 'undo', async (change) => {
    const action = await kith.db.history.get(actionId);
    if (!action) throw new TooOldToUndoError(actionId);
    change.undoes = actionId;
    let left = 0;
    const rows = Map.groupBy(action.replaced, ({ table, id }) => `${table}/${id}`);
    for (const replaced of rows.values()) {
      const first = replaced[0];
      if (!first) continue;
      const table = first.table as TableName;
      const row = await change.row(table, first.id);
      if (!row) continue;
      const restored = restore(row, replaced, actionId, change.stamp, shapeOf(table));
      left += restored.left;
      await change.set(table, restored.row);
    }
    return left;
  });
  return { actionId: done.actionId, left: done.result };
}
