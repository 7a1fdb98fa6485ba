/** Small statistics for the benchmark: medians of interleaved rounds, and ratios against a floor. */

/** One line of the printed table. */
export interface Figure {
  /** What a person feels. */
  what: string;
  /** The floor's figure in its unit, for comparison; null where the limit is absolute. */
  floor: number | null;
  kith: number;
  unit: 'ms' | 'share';
  /** The most (or for shares, the least) that the first version allows: a ratio, or the figure itself without a floor. */
  limit: number;
}

/** The middle value; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which a share of the values lies, between neighbours by linear interpolation. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}

/**
 * Measures two things by turns, so that a noisy machine is noisy for both.
 *
 * @param rounds - how often each is measured; the first round of each is thrown away.
 * @returns the medians.
 */
export async function interleave(
  rounds: number,
  floor: () => Promise<number>,
  kith: () => Promise<number>,
): Promise<{ floor: number; kith: number }> {
  const taken = { floor: [] as number[], kith: [] as number[] };
  for (let round = 0; round <= rounds; round++) {
    const measured = { floor: await floor(), kith: await kith() };
    if (round === 0) continue;
    taken.floor.push(measured.floor);
    taken.kith.push(measured.kith);
  }
  return { floor: median(taken.floor), kith: median(taken.kith) };
}

/** Whether a figure keeps its limit. */
export function keepsLimit({ floor, kith, unit, limit }: Figure): boolean {
  if (unit === 'share') return kith >= limit;
  return floor === null ? kith <= limit : kith <= floor * limit;
}

/** A figure as one line of the table. */
export function describeFigure(figure: Figure): string {
  const { what, floor, kith, unit, limit } = figure;
  const mark = keepsLimit(figure) ? 'ok  ' : 'over';
  const number = unit === 'ms' ? `${kith.toFixed(2)} ms` : kith.toFixed(3);
  const compared =
    floor === null
      ? `limit ${limit}${unit === 'ms' ? ' ms' : ''}`
      : `${(kith / floor).toFixed(2)} × of ${floor.toFixed(2)} ms, limit ${limit} ×`;
  return `${mark}  ${what.padEnd(44)} ${number.padStart(10)}   ${compared}`;
}
