/** Takes a whole import back: its lots, the last first, each as one action with how far that has come. */
import type { Change } from '../../db/change';
import { closeUndone, noteUndone, readJob } from '../../db/import-jobs';
import { TooOldToUndoError } from '../../domain/errors';
import type { ImportJob } from '../../domain/import-job';
import { rest } from '../../domain/rest';
import { withLock } from '../../platform/locks';
import { act } from '../action';
import type { Kith } from '../kith';
import { takeBack } from '../undo';

export interface UndoImportOptions {
  /** Told after each lot: how many of the import's actions have been taken back. */
  onProgress?: (progress: { done: number; total: number }) => void;
  signal?: AbortSignal;
}

/**
 * What has been edited since stays, as with every undo. Where it was interrupted it goes on when asked again.
 *
 * @returns the job, `undone`, and how many values stay because they were changed since.
 * @throws {RowGoneError} where the import was dropped; and what `act` throws. What has been taken back stays so.
 */
export async function undoImport(
  kith: Kith,
  id: string,
  { onProgress, signal }: UndoImportOptions = {},
): Promise<{ job: ImportJob; left: number }> {
  return withLock(`kith-import ${id}`, async () => {
    let job = await readJob(kith.db, id);
    let left = 0;
    while (job.undone < job.actions.length && !signal?.aborted) {
      const before = job;
      const done = await act(kith, 'undo', async (change) => {
        const actionId = before.actions[before.actions.length - 1 - before.undone];
        const stays = await takeBackIfThere(change, kith, actionId ?? '');
        change.mayBeNothing = true;
        return { stays, after: await noteUndone(kith.db, id) };
      });
      job = done.result.after;
      left += done.result.stays;
      onProgress?.({ done: job.undone, total: job.actions.length });
      await rest();
    }
    if (job.undone === job.actions.length) job = await closeUndone(kith.db, id);
    return { job, left };
  });
}

/** What history no longer knows, because so much has been done since, stays. */
async function takeBackIfThere(change: Change, kith: Kith, actionId: string): Promise<number> {
  try {
    return await takeBack(change, kith, actionId);
  } catch (error) {
    if (error instanceof TooOldToUndoError) return 0;
    throw error;
  }
}
