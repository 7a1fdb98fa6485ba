/** Rows that were just settled stay where they are for a moment, so that none moves up under the pointer. Pure. */

export interface TodayEntry<T> {
  item: T;
  /** What became of it, "Done"; `null` while it waits. */
  settled: string | null;
}

/**
 * @param before - what was shown.
 * @param items - what waits now.
 * @param settled - what became of those settled just now, by id.
 * @returns what waits, with those settled in their places; who left for another reason is gone at once.
 */
export function withSettled<T>(
  before: readonly TodayEntry<T>[],
  items: readonly T[],
  settled: ReadonlyMap<string, string>,
  idOf: (item: T) => string,
): TodayEntry<T>[] {
  const shown: TodayEntry<T>[] = items.map((item) => ({ item, settled: null }));
  const placeOf = (id: string) => shown.findIndex(({ item }) => idOf(item) === id);
  before.forEach(({ item }, at) => {
    const words = settled.get(idOf(item));
    if (words === undefined || placeOf(idOf(item)) >= 0) return;
    const above = before[at - 1];
    shown.splice(above ? placeOf(idOf(above.item)) + 1 : 0, 0, { item, settled: words });
  });
  return shown;
}
