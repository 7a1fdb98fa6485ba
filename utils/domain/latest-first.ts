/** The order of a list whose latest stands first. */

interface Dated {
  on: Temporal.PlainDate | null;
}

/** Compares two for a sort; what has no day comes last. */
export function latestFirst(a: Dated, b: Dated): number {
  if (a.on === null || b.on === null) return Number(a.on === null) - Number(b.on === null);
  return Temporal.PlainDate.compare(b.on, a.on);
}
