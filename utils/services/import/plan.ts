/** What an import would do, before anything is written: row by row, and in numbers. */
import { fromFile } from '../../domain/from-file';
import { inLots } from '../../domain/lots';
import type { Person } from '../../domain/person';
import { rest } from '../../domain/rest';
import type { ImportedFile } from '../../exchange/imported';
import type { Kith } from '../kith';
import { type KeptIndex, keptIndex } from './kept-index';
import { type Match, matchRows, type Why } from './match-rows';
import { countInteractions, type InteractionCounts } from './parties';
import { type ReadyRow, readyRows } from './ready-rows';
import { originsOfRow } from './write-row';

/**
 * - `new`: nobody kept; `known`: surely somebody kept; `perhaps`: may be, and is somebody new unless chosen.
 * - `deleted`: somebody kept who is deleted, and stays so unless chosen.
 * - `repeat`: an earlier row is of the same person; what this one has more is added to it.
 * - `nothing`: no name, left out.
 */
export interface PlannedRow {
  /** `file name:line`, under which a choice is kept. */
  name: string;
  file: string;
  line: number;
  /** As it would be kept; the person's name is empty where there is none. */
  person: ReadyRow['values'];
  is: Match['is'];
  /** Who is or may be meant, and why; null for somebody new. */
  who: PlannedWho | null;
  /** Of a repeat, the name of the earlier row. */
  of: string | null;
  /** Of somebody known: the fields that `add` and `replace` would write. */
  adds: string[];
  replaces: string[];
}

/** Somebody kept whom a row is or may be about. */
interface PlannedWho {
  id: string;
  name: string;
  headline: string | null;
  organization: string | null;
  why: Why;
}

export interface ImportPlan {
  rows: PlannedRow[];
  /** How many rows of each kind; `same` are the known of whom nothing is missing. */
  counts: Record<Match['is'] | 'same', number>;
  interactions: InteractionCounts;
}

/** So many kept people are read at once, to compare. */
const PEOPLE_AT_ONCE = 250;

/**
 * Compares files with who is kept. Writes nothing.
 *
 * @param pause - awaited between lots; may throw to stop.
 */
export async function planImport(
  kith: Kith,
  files: readonly ImportedFile[],
  pause: () => Promise<void> = rest,
): Promise<ImportPlan> {
  const rows = await readyRows(files, pause);
  const kept = await keptIndex(kith.db, rows, pause);
  const matches = await matchRows(rows, kept, pause);
  const planned: PlannedRow[] = [];
  for (const lot of inLots(matches, PEOPLE_AT_ONCE)) {
    const read = await kith.db.people.bulkGet([...new Set(lot.flatMap((one) => idOf(one) ?? []))]);
    const people = new Map(read.flatMap((one) => (one ? [[one.id, one]] : [])));
    for (const match of lot) {
      const row = rows[planned.length];
      if (row) planned.push(plannedRow(row, match, rows, people, kept));
    }
    await pause();
  }
  const interactions = await countInteractions(kith, files, rows, matches, pause);
  return { rows: planned, counts: countsOf(planned), interactions };
}

const idOf = (match: Match) => (match.is === 'known' ? match.id : undefined);

function plannedRow(
  row: ReadyRow,
  match: Match,
  rows: readonly ReadyRow[],
  people: ReadonlyMap<string, Person>,
  kept: KeptIndex,
): PlannedRow {
  const person = people.get(idOf(match) ?? '');
  const fields = (rule: 'add' | 'replace') => (person ? writtenFields(person, row, rule) : []);
  return {
    name: row.name,
    file: row.file,
    line: row.line,
    person: row.values,
    is: match.is,
    who: 'id' in match ? whoOf(match, kept) : null,
    of: match.is === 'repeat' ? (rows[match.of]?.name ?? null) : null,
    adds: fields('add'),
    replaces: fields('replace'),
  };
}

/** Of somebody deleted the name alone is known. */
function whoOf({ id, name, why }: Extract<Match, { id: string }>, kept: KeptIndex): PlannedWho {
  const { headline = null, organization = null } = kept.byId.get(id) ?? {};
  return { id, name, headline, organization, why };
}

function writtenFields(person: Person, row: ReadyRow, rule: 'add' | 'replace'): string[] {
  const written = fromFile(person, row.values, originsOfRow(row, ''), rule);
  return Object.keys(written).filter((field) => field !== 'origins');
}

function countsOf(rows: readonly PlannedRow[]): ImportPlan['counts'] {
  const counts = { new: 0, known: 0, perhaps: 0, deleted: 0, repeat: 0, nothing: 0, same: 0 };
  for (const { is, replaces } of rows) {
    counts[is] += 1;
    if (is === 'known' && replaces.length === 0) counts.same += 1;
  }
  return counts;
}
