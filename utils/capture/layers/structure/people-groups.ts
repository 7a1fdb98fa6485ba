/** Of everything that a page repeats, what has a likely name at the same place in most of it. */
import type { Budget } from '../../budget';
import type { NameReading } from './name-reading';
import type { Outline, Range } from './outline';
import type { PeopleGroup, Person } from './person';
import { LIKELY } from './person-name';
import { type Group, linesIn, type Pool, poolsOf } from './records';

/** Names stand near the top; what follows is prose. */
const LINES_READ = 12;
/** How many of a group must have a name at the place. */
const MOST = 0.6;
const MOST_LOOSE = 0.8;

export interface Candidate {
  groups: PeopleGroup[];
  /** For the order in which candidates are tried. */
  score: number;
  /** Lines of all its records: the larger of two with the same names is the whole person. */
  extent: number;
}

/** @returns the likely ones, most names first; of several around the same names, the largest. */
export function candidatesIn(
  outline: Outline,
  readings: readonly (NameReading | null)[],
  budget: Budget,
): Candidate[] {
  const likely = prefixSums(readings);
  const best = new Map<string, Candidate>();
  for (const pool of poolsOf(outline, budget)) {
    if (budget.isSpent) break;
    for (const candidate of candidatesOf(pool, outline, readings, likely)) {
      const people = candidate.groups.flatMap((group) => group.people);
      const key = `${people.length} ${people[0]?.line} ${people.at(-1)?.line}`;
      const known = best.get(key);
      if (known === undefined || candidate.extent > known.extent) best.set(key, candidate);
    }
  }
  return [...best.values()].sort((one, other) => other.score - one.score);
}

function prefixSums(readings: readonly (NameReading | null)[]): number[] {
  const sums = [0];
  for (const reading of readings) sums.push((sums.at(-1) ?? 0) + (isLikely(reading) ? 1 : 0));
  return sums;
}

function isLikely(reading: NameReading | null | undefined): reading is NameReading {
  return reading != null && reading.score >= LIKELY;
}

function candidatesOf(
  pool: Pool,
  outline: Outline,
  readings: readonly (NameReading | null)[],
  likely: number[],
): Candidate[] {
  const namesIn = ({ from, to }: Range) => (likely[to.line] ?? 0) - (likely[from.line] ?? 0);
  const groups = pool.filter(({ records }) => records.some((record) => namesIn(record) > 0));
  const slot = bestSlot(groups, outline, readings);
  if (slot === null) return [];
  const found: PeopleGroup[] = [];
  let score = 0;
  let extent = 0;
  for (const { records: all, isLoose } of groups) {
    const records = isLoose ? trimmed(all, namesIn) : all;
    const people = records.flatMap((record) => personAt(record, slot, outline, readings));
    const sure = people.filter(({ reading }) => isLikely(reading)).length;
    const filled = records.filter((record) => linesIn(record) > 0).length;
    if (sure === 0 || sure < filled * (isLoose ? MOST_LOOSE : MOST)) continue;
    found.push({ people, of: filled });
    for (const { reading } of people) score += reading.score;
    for (const record of records) extent += linesIn(record);
  }
  const many = found.reduce((sum, group) => sum + group.people.length, 0);
  return many > 1 ? [{ groups: found, score, extent }] : [];
}

/** Of many single lines, those from the first name to the last: the others announce them or follow. */
function trimmed(records: Range[], namesIn: (record: Range) => number): Range[] {
  const first = records.findIndex((record) => namesIn(record) > 0);
  const last = records.findLastIndex((record) => namesIn(record) > 0);
  return last - first > 2 ? records.slice(first, last + 1) : records;
}

/** A line's place in its record: the tags around it, and how many came before under the same. */
export function slotsIn(record: Range, { lines }: Outline, most = LINES_READ): [number, number][] {
  const seen = new Map<number, number>();
  const slots: [number, number][] = [];
  const end = Math.min(record.to.line, record.from.line + most);
  for (let index = record.from.line; index < end; index += 1) {
    const path = lines[index]?.block.path ?? 0;
    const ordinal = seen.get(path) ?? 0;
    seen.set(path, ordinal + 1);
    if (ordinal < 16) slots.push([path * 16 + ordinal, index]);
  }
  return slots;
}

function bestSlot(
  groups: Group[],
  outline: Outline,
  readings: readonly (NameReading | null)[],
): number | null {
  const scores = new Map<number, number>();
  for (const { records } of groups) {
    for (const record of records) {
      for (const [slot, index] of slotsIn(record, outline)) {
        const reading = readings[index];
        if (!isLikely(reading)) continue;
        const line = outline.lines[index];
        const shown = (line?.heading ? 0.15 : 0) + (line?.bold ? 0.05 : 0) + (line?.href ? 0.1 : 0);
        const first = index === record.from.line ? 0.1 : 0;
        scores.set(slot, (scores.get(slot) ?? 0) + reading.score + shown + first);
      }
    }
  }
  let best: number | null = null;
  for (const [slot, score] of scores) {
    if (best === null || score > (scores.get(best) ?? 0)) best = slot;
  }
  return best;
}

/** Who stands at the place; with an optional line before the name, whoever stands near it. */
function personAt(
  record: Range,
  slot: number,
  outline: Outline,
  readings: readonly (NameReading | null)[],
): Person[] {
  const slots = slotsIn(record, outline);
  const at = slots.find(([one]) => one === slot);
  const own = at && readings[at[1]];
  if (at && own) return [{ from: record.from, to: record.to, line: at[1], reading: own }];
  const near = slots.find(
    ([one, index]) => Math.floor(one / 16) === Math.floor(slot / 16) && isLikely(readings[index]),
  );
  const reading = near && readings[near[1]];
  return near && reading ? [{ from: record.from, to: record.to, line: near[1], reading }] : [];
}
