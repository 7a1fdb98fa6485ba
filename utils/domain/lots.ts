/** Long lists in lots, so that a page goes on between them. */

/** So many rows are asked for or handed over at once: thousands would hold the page up for a second. */
export const ROWS_AT_ONCE = 500;

/** A list in parts of a size, the last one shorter; none of an empty list. */
export function* inLots<T>(all: readonly T[], size = ROWS_AT_ONCE): Generator<T[]> {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size);
}
