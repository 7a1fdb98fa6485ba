/** Roster rows by columns: one record of many people, read in a fraction of the time their objects take. */
import type { RosterRow } from '../domain/roster-row';

/** Lists of lines are joined by line breaks in their column. */
const LINE_BREAK = '\n';
const linesIn = (column: string | undefined) => (column ? column.split(LINE_BREAK) : []);

type Lists = 'tags' | 'signs';
export type Columns = { [K in keyof Omit<RosterRow, Lists>]: RosterRow[K][] } & Record<
  Lists,
  string[]
>;

/** As one record is kept: each column in the order of the rows. */
export function toColumns(rows: readonly RosterRow[]): Columns {
  return {
    id: rows.map((row) => row.id),
    name: rows.map((row) => row.name),
    nickname: rows.map((row) => row.nickname),
    pronouns: rows.map((row) => row.pronouns),
    headline: rows.map((row) => row.headline),
    organization: rows.map((row) => row.organization),
    location: rows.map((row) => row.location),
    status: rows.map((row) => row.status),
    tags: rows.map((row) => row.tags.join(LINE_BREAK)),
    signs: rows.map((row) => row.signs.join(LINE_BREAK)),
    howWeMet: rows.map((row) => row.howWeMet),
    savedAt: rows.map((row) => row.savedAt),
    lastContactAt: rows.map((row) => row.lastContactAt),
    turn: rows.map((row) => row.turn),
    tries: rows.map((row) => row.tries),
    pausedUntil: rows.map((row) => row.pausedUntil),
    next: rows.map((row) => row.next),
    nextKind: rows.map((row) => row.nextKind),
    nextText: rows.map((row) => row.nextText),
    find: rows.map((row) => row.find),
  };
}

/** Undoes {@link toColumns}; what a shorter column lacks is blank. */
export function fromColumns(columns: Columns): RosterRow[] {
  return columns.id.map((id, at) => ({
    id,
    name: columns.name[at] ?? '',
    nickname: columns.nickname[at] ?? null,
    pronouns: columns.pronouns[at] ?? null,
    headline: columns.headline[at] ?? null,
    organization: columns.organization[at] ?? null,
    location: columns.location[at] ?? null,
    status: columns.status[at] ?? 'saved',
    tags: linesIn(columns.tags[at]),
    signs: linesIn(columns.signs[at]),
    howWeMet: columns.howWeMet[at] ?? null,
    savedAt: columns.savedAt[at] ?? '',
    lastContactAt: columns.lastContactAt[at] ?? null,
    turn: columns.turn[at] ?? null,
    tries: columns.tries[at] ?? 0,
    pausedUntil: columns.pausedUntil[at] ?? null,
    next: columns.next[at] ?? null,
    nextKind: columns.nextKind[at] ?? null,
    nextText: columns.nextText[at] ?? null,
    find: columns.find[at] ?? '',
  }));
}
