/**
 * The roster: every living person as a slim row, kept by columns in one record, so that lists, search
 * and the popup load 10,000 people in one read. A small delta beside it keeps an edit cheap. It is
 * derived: `rebuildRoster` makes it anew from the people, and the tests hold the two equal.
 */
import type { Person } from '../domain/person';
import type { Reminder } from '../domain/reminder';
import { type RosterRow, rosterRow } from '../domain/roster-row';
import type { KithDatabase } from './database';

/** Raised with each change of what a row holds or how it is derived: what was made otherwise is made anew. */
export const ROSTER_VERSION = 4;

const BASE = 'base';
/** So many changed people are kept beside the base record before they are folded into it. */
const DELTA_LIMIT = 256;
/** Lists of lines are joined by line breaks in their column. */
const LINE_BREAK = '\n';
const linesIn = (column: string | undefined) => (column ? column.split(LINE_BREAK) : []);

type Lists = 'tags' | 'signs';
type Columns = { [K in keyof Omit<RosterRow, Lists>]: RosterRow[K][] } & Record<Lists, string[]>;

/** The base record, or one person's change since: `row` is null when they left the roster. */
export type RosterRecord = { id: string; columns: Columns } | { id: string; row: RosterRow | null };

function toColumns(rows: readonly RosterRow[]): Columns {
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

function fromColumns(columns: Columns): RosterRow[] {
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

function merge(records: readonly RosterRecord[]): RosterRow[] {
  const changes = new Map<string, RosterRow | null>();
  let base: RosterRow[] = [];
  for (const record of records) {
    if ('columns' in record) base = fromColumns(record.columns);
    else changes.set(record.id, record.row);
  }
  if (changes.size === 0) return base;
  const kept = base.map((row) => {
    const change = changes.get(row.id);
    changes.delete(row.id);
    return change === undefined ? row : change;
  });
  return [...kept, ...changes.values()].filter((row) => row !== null);
}

/** Every living person, in one read. */
export async function loadRoster(db: KithDatabase): Promise<RosterRow[]> {
  return merge(await db.roster.toArray());
}

/** The people's rows as they are now; null for who is not in the roster. */
async function derive(
  db: KithDatabase,
  reading: PromiseLike<readonly (Person | undefined)[]>,
  ids: readonly string[],
  fresh: readonly Reminder[] = [],
): Promise<RosterRecord[]> {
  const index = db.reminders.where('personId');
  const [only] = ids;
  // One person is the common case, and a key range is read faster than a set of keys.
  const theirOwn = only !== undefined && ids.length === 1 ? index.equals(only) : index.anyOf(ids);
  const [people, reminders] = await Promise.all([reading, theirOwn.toArray()]);
  const byId = new Map([...reminders, ...fresh].map((reminder) => [reminder.id, reminder]));
  const theirs = Map.groupBy(byId.values(), ({ personId }) => personId);
  return ids.map((id, at) => {
    const person = people[at];
    return { id, row: person ? rosterRow(person, theirs.get(id) ?? []) : null };
  });
}

async function replaceAll(db: KithDatabase, rows: readonly RosterRow[]): Promise<void> {
  await db.roster.clear();
  await db.roster.put({ id: BASE, columns: toColumns(rows) });
}

/**
 * Brings the roster up to date for some people. Part of the write path: runs inside its transaction.
 *
 * @param people - by id; undefined where the row is not at hand and must be read.
 * @param fresh - reminders as the action leaves them: what is read here may be from before it.
 */
export async function refreshRoster(
  db: KithDatabase,
  people: ReadonlyMap<string, Person | undefined>,
  fresh: readonly Reminder[] = [],
): Promise<void> {
  if (people.size === 0) return;
  const ids = [...people.keys()];
  const changes = await derive(db, readMissing(db, people), ids, fresh);
  if (ids.length <= DELTA_LIMIT) await db.roster.bulkPut(changes);
  else await replaceAll(db, merge([...(await db.roster.toArray()), ...changes]));
}

/** The people in their order, with those read that are not at hand. */
async function readMissing(
  db: KithDatabase,
  people: ReadonlyMap<string, Person | undefined>,
): Promise<(Person | undefined)[]> {
  const missing = [...people].flatMap(([id, person]) => (person ? [] : [id]));
  const read = missing.length > 0 ? await db.people.bulkGet(missing) : [];
  const found = new Map(missing.map((id, at) => [id, read[at]]));
  return Array.from(people, ([id, person]) => person ?? found.get(id));
}

/** Folds the delta into the base once it has grown long. Runs inside a transaction. */
export async function foldLongDelta(db: KithDatabase): Promise<void> {
  if ((await db.roster.count()) > DELTA_LIMIT) await foldRoster(db);
}

/** Folds the delta away, so that nothing of a person who left is kept. Runs inside a transaction. */
export async function foldRoster(db: KithDatabase): Promise<void> {
  await replaceAll(db, await loadRoster(db));
}

/** Makes the roster anew from the people. */
export async function rebuildRoster(db: KithDatabase): Promise<void> {
  await db.transaction('rw', db.people, db.reminders, db.roster, async () => {
    const people = await db.people.toArray();
    const ids = people.map(({ id }) => id);
    const changes = await derive(db, Promise.resolve(people), ids);
    await replaceAll(db, merge(changes));
  });
}
