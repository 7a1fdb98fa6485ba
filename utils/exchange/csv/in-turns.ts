/** Long lists are gone through with rests between, so that the page they are read in goes on. */
import type { ReadOptions } from '../imported';

const LOT = 250;

/** As `flatMap`, resting before each lot. */
export async function flatMapInTurns<T, R>(
  items: readonly T[],
  { rest }: ReadOptions,
  each: (item: T) => readonly R[],
): Promise<R[]> {
  const all: R[] = [];
  for (const [at, item] of items.entries()) {
    if (at % LOT === 0) await rest?.();
    for (const one of each(item)) all.push(one);
  }
  return all;
}
