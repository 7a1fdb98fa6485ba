/** How sure of reaching a goal, over time: the points of a small line. Pure. */
import type { ProgressEntry } from './items/progress-entry';
import { storedDay } from './stored-day';

/** One day on which it was said. */
export interface ConfidencePoint {
  on: string;
  confidence: number;
  /** Between 0 and 1: from the first day to the last. */
  x: number;
}

/**
 * @param entries - in any order; one without a day or a number says nothing here.
 * @returns by day; of one day what was said last.
 */
export function confidenceLine(entries: readonly ProgressEntry[]): ConfidencePoint[] {
  const said = new Map<string, number>();
  for (const { on, confidence } of entries.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
    if (on !== null && confidence !== null) said.set(on, confidence);
  const points = [...said].sort(([a], [b]) => (a < b ? -1 : 1));
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return [];
  const days = daysBetween(first[0], last[0]);
  return points.map(([on, confidence]) => ({
    on,
    confidence,
    x: days === 0 ? 1 : daysBetween(first[0], on) / days,
  }));
}

const daysBetween = (one: string, other: string) =>
  storedDay(one).until(storedDay(other), { largestUnit: 'day' }).days;
