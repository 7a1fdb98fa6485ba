/** Long work in turns: the page goes on between them, hears how far it is, and can stop it. */
import { rest } from '../../domain/rest';

export interface Progress {
  /** @param done - of the whole, 0 to 1. */
  onProgress?: (done: number) => void;
  /** Stops the work; what was made of it is thrown away. */
  signal?: AbortSignal;
}

/** So long a turn lasts: a third of what a page may take to answer a key. */
const TURN = 16;

/**
 * Does something with each of many.
 *
 * @throws the signal's reason once it is aborted.
 */
export async function inTurns<T>(
  all: readonly T[],
  work: (one: T, at: number) => void,
  { onProgress, signal }: Progress = {},
): Promise<void> {
  let until = performance.now() + TURN;
  for (const [at, one] of all.entries()) {
    work(one, at);
    if (performance.now() < until) continue;
    onProgress?.((at + 1) / all.length);
    await rest();
    signal?.throwIfAborted();
    until = performance.now() + TURN;
  }
}
