/**
 * The roster: every living person as a slim row, kept by columns in one record, so that lists, search
 * and the popup load 10,000 people in one read. A small delta beside it keeps an edit cheap, and segments what
 * is done to many. It is derived: `rebuildRoster` makes it anew from the people, and the tests hold the two equal.
 */
import type { Person } from '../domain/person';
import type { Reminder } from '../domain/reminder';
import { type RosterRow, rosterRow } from '../domain/roster-row';
import type { KithDatabase } from './database';
import { fromColumns, toColumns } from './roster-columns';
import { type RosterRecord, together } from './roster-records';

/** Raised with each change of what a row holds or how it is derived: what was made otherwise is made anew. */
export const ROSTER_VERSION = 5;

const BASE = 'base';
/** So many records are kept beside the base before they are folded into it. */
const DELTA_LIMIT = 256;
/** More changed people at once are kept by columns, in a segment of their own: an import writes each of them once. */
const SEGMENT_FROM = 32;
const SEGMENT = 'segment ';
/** Segments sort by text. */
const SEGMENT_DIGITS = 12;

/** @param records - in the order of their ids, in which the base comes before its segments. */
function merge(records: readonly RosterRecord[]): RosterRow[] {
  const [only] = records;
  if (records.length === 1 && only && 'columns' in only) return fromColumns(only.columns);
  return [...together(records, fromColumns, (row) => row).values()];
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
): Promise<{ id: string; row: RosterRow | null }[]> {
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
  if (ids.length < SEGMENT_FROM) await db.roster.bulkPut(changes);
  else await addSegment(db, changes);
}

/** Adds what changed at once beside the base, in one record however many there are. */
async function addSegment(
  db: KithDatabase,
  changes: readonly { id: string; row: RosterRow | null }[],
): Promise<void> {
  const kept = await db.roster.toCollection().primaryKeys();
  const last = kept.findLast((id) => id.startsWith(SEGMENT)) ?? '';
  const next = Number(last.slice(SEGMENT.length)) + 1;
  const delta = new Set(kept);
  const rows = changes.flatMap(({ row }) => row ?? []);
  const gone = changes.flatMap(({ id, row }) => (row ? [] : [id]));
  await Promise.all([
    db.roster.bulkDelete(changes.flatMap(({ id }) => (delta.has(id) ? [id] : []))),
    db.roster.put({
      id: SEGMENT + String(next).padStart(SEGMENT_DIGITS, '0'),
      columns: toColumns(rows),
      gone,
    }),
  ]);
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

/** Folds delta and segments into the base once there are many. Runs inside a transaction. */
export async function foldLongDelta(db: KithDatabase): Promise<void> {
  if ((await db.roster.count()) > DELTA_LIMIT) await foldRoster(db);
}

/** Folds delta and segments away, so that nothing of a person who left is kept. Runs inside a transaction. */
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
