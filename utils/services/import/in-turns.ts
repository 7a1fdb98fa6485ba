/** Long work on many rows, with rests between. */
import { rest } from '../../domain/rest';

/** So many rows are worked on between two rests: some milliseconds, whatever the rows hold. */
const ROWS_A_TURN = 50;

/** Maps rows with rests between, so that no task is long. @param pause - awaited between lots; may throw to stop. */
export async function mapInTurns<T, R>(
  rows: readonly T[],
  map: (row: T, at: number) => R,
  pause: () => Promise<void> = rest,
): Promise<R[]> {
  const mapped: R[] = [];
  for (const [at, row] of rows.entries()) {
    if (at > 0 && at % ROWS_A_TURN === 0) await pause();
    mapped.push(map(row, at));
  }
  return mapped;
}
