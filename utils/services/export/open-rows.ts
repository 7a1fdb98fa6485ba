/** The rows of a backup without what is confidential, for a file that is handed on. */
import { wholeIn } from '../../domain/items/items';
import { THING_TABLES } from '../../domain/items/things';
import { PREFERENCES_ID } from '../../domain/preferences';
import { isPromptAbout } from '../../domain/prompt-key';
import type { Row } from '../../domain/row';
import { seeks } from './open-kept';
import { inTurns } from './turns';

type Tables = ReadonlyMap<string, readonly Row[]>;

/** What is not to be told of. */
interface Hidden {
  people: ReadonlySet<string>;
  /** Those too: an id may be made from what it stands for. */
  all: ReadonlySet<string>;
  names: readonly string[];
}

/**
 * Leaves out each row that is confidential, belongs to one that is, or names somebody who is; deleted ones too.
 *
 * @returns what tells the row that is asked for: itself, one that forgets whom it must not name, or null.
 */
export async function openRows(tables: Tables): Promise<(table: string, row: Row) => Row | null> {
  const hidden = await hiddenIn(tables);
  return (table, row) => {
    if (isAbout(row, hidden)) return null;
    if (table === 'people') return withoutClocks(openPerson(row, hidden), hidden);
    if (row.id === PREFERENCES_ID) return withoutClocks(openPreferences(row, hidden), hidden);
    return namesOne(row, hidden.people) ? null : withoutClocks(row, hidden);
  };
}

async function hiddenIn(tables: Tables): Promise<Hidden> {
  const rowsOf = (table: string) => tables.get(table) ?? [];
  const people = new Set(rowsOf('people').flatMap((row) => (row.confidential ? [row.id] : [])));
  // Whoever was put together with one of them is the same; that one may have been, too.
  for (let before = -1; before < people.size; ) {
    before = people.size;
    for (const row of rowsOf('people'))
      if (typeof row.mergedInto === 'string' && people.has(row.mergedInto)) people.add(row.id);
  }
  const all = new Set(people);
  for (const table of THING_TABLES)
    await inTurns(rowsOf(table), (row) => {
      if (row.confidential === true || namesOne(row, people)) all.add(row.id);
    });
  for (const table of THING_TABLES) {
    const whole = wholeIn(table);
    if (whole) for (const row of rowsOf(table)) if (all.has(String(row[whole.by]))) all.add(row.id);
  }
  const names = rowsOf('people')
    .filter(({ id }) => people.has(id))
    .flatMap(({ name, nickname }) => [name, nickname])
    .filter((name) => typeof name === 'string' && name !== '') as string[];
  return { people, all, names };
}

/** One of them, or a row that Kith set because of one: it has that one's id behind a word and a colon. */
const isAbout = ({ id }: Row, { all }: Hidden) =>
  all.has(id) || all.has(id.slice(id.indexOf(':') + 1));

/** Anywhere in its values, whatever the field: one of another version may name people too. */
function namesOne({ _c, ...values }: Row, ids: ReadonlySet<string>): boolean {
  const waiting: unknown[] = [values];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value === 'string' && ids.has(value)) return true;
    if (typeof value === 'object' && value !== null)
      for (const [key, one] of Object.entries(value)) waiting.push(key, one ?? '');
  }
  return false;
}

/** Who introduced them is forgotten where that one is confidential. */
function openPerson(row: Row, { people }: Hidden): Row {
  return people.has(String(row.introducedBy)) ? { ...row, introducedBy: null } : row;
}

function openPreferences(row: Row, { all, names }: Hidden): Row {
  const { dismissed, filters } = row;
  return {
    ...row,
    ...(Array.isArray(dismissed) && {
      dismissed: dismissed.filter((key) => !isPromptAbout(String(key), all)),
    }),
    ...(typeof filters === 'object' &&
      filters !== null && {
        filters: Object.fromEntries(
          Object.entries(filters).filter(([name, query]) => !seeks(name, String(query), names)),
        ),
      }),
  };
}

/** The clock of a member of a set is named like the member, also once that has gone. */
function withoutClocks(row: Row, { all, names }: Hidden): Row {
  const isOpen = (member: string) => !all.has(member) && !isPromptAbout(member, all);
  const clocks = Object.entries(row._c ?? {}).map(([field, clock]) => {
    if (typeof clock !== 'object') return [field, clock];
    const kept = Object.entries(clock).filter(
      ([member]) => isOpen(member) && !(field === 'filters' && seeks(member, '', names)),
    );
    return [field, Object.fromEntries(kept)];
  });
  return { ...row, _c: Object.fromEntries(clocks) };
}
