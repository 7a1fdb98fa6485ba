/**
 * Lets the page go on between two lots of work. By a message and not by a timer: timers of a tab that
 * nobody looks at come once a second, later once a minute.
 */
export async function rest(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(null);
  });
  port1.close();
}

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
