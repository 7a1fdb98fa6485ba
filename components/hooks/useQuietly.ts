/** Writing that nobody needs to hear of unless it could not be done: what was typed stays, and says so by staying. */
import { useCallback } from 'react';
import { useUndo } from './UndoProvider';

/** @returns waits for the work; `false` when it could not be done, which has been said. */
export function useQuietly(): (work: Promise<unknown>) => Promise<boolean> {
  const announce = useUndo();
  return useCallback(
    (work) =>
      work.then(
        () => true,
        (error: unknown) => announce('', Promise.reject(error)),
      ),
    [announce],
  );
}
