/** A backup as it is read: living people, and to each what is about them. Pure. */
import type { Row } from '../utils/domain/row';
import type { Backup } from '../utils/exchange/backup/format';

export interface Entry {
  table: string;
  row: Row;
}

export interface Contents {
  /** By name. */
  people: Row[];
  /** What is about somebody, by their id. */
  about: Map<string, Entry[]>;
  /** What is about nobody: goals of one's own, templates, preferences. */
  others: Entry[];
  names: Map<string, string>;
}

/** Rows by which Kith knows things, and which say nothing to read. */
const SILENT = new Set(['people', 'aliases', 'apart', 'moves']);

export function contentsOf({ tables }: Backup): Contents {
  const living = (rows: readonly Row[]) => rows.filter(({ _del }) => _del === undefined);
  const people = living(tables.get('people') ?? []).filter(({ mergedInto }) => !mergedInto);
  const names = new Map(people.map((row) => [row.id, nameOf(row)]));
  const about = new Map<string, Entry[]>();
  const others: Entry[] = [];
  for (const [table, rows] of tables) {
    if (SILENT.has(table)) continue;
    for (const row of living(rows)) {
      const ids = whom(row).filter((id) => names.has(id));
      if (ids.length === 0) others.push({ table, row });
      for (const id of ids) {
        const theirs = about.get(id);
        if (theirs) theirs.push({ table, row });
        else about.set(id, [{ table, row }]);
      }
    }
  }
  const order = new Intl.Collator();
  people.sort((one, other) => order.compare(nameOf(one), nameOf(other)));
  return { people, about, others, names };
}

export const nameOf = ({ name, id }: Row) => (typeof name === 'string' && name !== '' ? name : id);

function whom({ personId, personIds }: Row): string[] {
  const ids = [personId, ...(Array.isArray(personIds) ? personIds : [])];
  return [...new Set(ids)].filter((id) => typeof id === 'string');
}

/** The people in whose own words and values all words of a search are. */
export function found(people: readonly Row[], search: string): Row[] {
  const words = folded(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...people];
  return people.filter((row) => {
    const text = folded(JSON.stringify(shownFields(row)));
    return words.every((word) => text.includes(word));
  });
}

const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** What Kith notes for itself, and whom a row is about where that is seen already. */
const HIDDEN = new Set(['id', 'origins', 'refused', 'personId']);

/** The fields of a row that say something. */
export function shownFields(row: Row): [field: string, value: unknown][] {
  return Object.entries(row).filter(
    ([field, value]) => !field.startsWith('_') && !HIDDEN.has(field) && !isEmpty(value),
  );
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === '' || value === false) return true;
  return typeof value === 'object' && Object.values(value ?? {}).every(isEmpty);
}

/** Whether a field leads to something else of Kith's by an id, which says nothing to a reader. */
export function isLink(field: string, value: unknown, names: ReadonlyMap<string, string>): boolean {
  const ids = Array.isArray(value) ? value : [value];
  return /Ids?$/.test(field) && !ids.some((id) => names.has(String(id)));
}

/** A value as lines of text, one for each member of a list; ids of people as their names. */
export function linesOf(value: unknown, names: ReadonlyMap<string, string>): string[] {
  if (Array.isArray(value)) return value.map((one) => lineOf(one, names));
  if (typeof value !== 'object' || value === null) return [lineOf(value, names)];
  return Object.entries(value).flatMap(([key, one]) =>
    isEmpty(one) ? [] : `${key}: ${lineOf(one, names)}`,
  );
}

/** What a whole says in its parts: a position's title, organization and years. */
function lineOf(value: unknown, names: ReadonlyMap<string, string>): string {
  if (typeof value !== 'object' || value === null) return names.get(String(value)) ?? String(value);
  const parts = Object.values(value).filter((one) => !isEmpty(one) && one !== true);
  return parts.map((one) => lineOf(one, names)).join(' · ');
}
