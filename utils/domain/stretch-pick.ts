/**
 * Someone to write to again. People pick whom they know best, and those they have lost sight of help
 * most: so chance picks, the same on every device and all week.
 */
import { isLeftAlone } from './left-alone';
import type { RosterRow } from './roster-row';

type Candidate = Pick<
  RosterRow,
  'id' | 'lastContactAt' | 'savedAt' | 'status' | 'pausedUntil' | 'next'
>;

/**
 * Who is out of touch for more than a year, in the order in which this week offers them: those one has
 * been in touch with, then those saved as long ago. Nobody who rests, has declined or is paused, and
 * nobody of whom a reminder is due.
 *
 * @param today - its ISO week decides. The year is counted back from its Monday, so that nobody comes
 *   of age in between and takes another's place.
 */
export function stretchOrder<T extends Candidate>(
  rows: readonly T[],
  today: Temporal.PlainDate,
): T[] {
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  const before = monday.subtract({ years: 1 }).toString();
  const week = `${today.yearOfWeek}-${today.weekOfYear}`;
  return rows
    .filter((row) => (row.lastContactAt ?? row.savedAt) < before)
    .filter(({ next }) => next === null || next > today.toString())
    .filter((row) => !isLeftAlone(row, today))
    .map((row) => ({ row, order: hash(`${week} ${row.id}`) }))
    .sort((a, b) => tier(a.row) - tier(b.row) || a.order - b.order)
    .map(({ row }) => row);
}

const tier = ({ lastContactAt }: Candidate) => (lastContactAt === null ? 1 : 0);

/** FNV-1a: spreads ids that begin alike, and needs no waiting as WebCrypto does. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}
