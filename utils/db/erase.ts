/**
 * Erases a person for good: rows, keys, history and roster, in one transaction. Not an action: there is
 * nothing left to undo it with.
 */
import type { Table } from 'dexie';
import type { Action } from '../domain/action';
import type { Replaced } from '../domain/clocks';
import { PREFERENCES_ID } from '../domain/preferences';
import { prepareId } from '../domain/prepare-id';
import { isPromptAbout } from '../domain/prompt-key';
import type { Stamp } from '../domain/row';
import { searchesFor } from '../domain/searches-for';
import { ABOUT_ONE, ABOUT_SEVERAL, NAMING } from './about-people';
import { countRows } from './counts';
import type { KithDatabase, RowTables } from './database';
import { foldRoster, refreshRoster } from './roster';
import { commit } from './write';

type Shared = RowTables[(typeof ABOUT_SEVERAL | typeof NAMING)[number]];

/**
 * @param personIds - every row of one person, deleted or not: theirs, and those merged into it. An unknown
 *   one is no error.
 */
export async function eraseRows(db: KithDatabase, personIds: readonly string[]): Promise<void> {
  return commit(db, async ({ stamp }) => {
    const erased = new Set(personIds);
    const people = await db.people.bulkGet([...personIds]);
    const names = people
      .flatMap((one) => [one?.name, one?.nickname])
      .filter((name) => name != null);
    /** Whether a filter that the user named looks for them. */
    const seeks = (name: string, query: unknown) =>
      searchesFor(name, names) ||
      searchesFor(new URLSearchParams(String(query)).get('q') ?? '', names);
    const heirs = await passPreparing(db, personIds, stamp);
    for (const name of [...ABOUT_ONE, 'moves', 'aliases']) {
      const table = db.table(name);
      const theirs = (await table.where('personId').anyOf(personIds).primaryKeys()) as string[];
      await table.bulkDelete(theirs);
      for (const id of theirs) erased.add(id);
    }
    const apart = await db.apart.where('personIds').anyOf(personIds).primaryKeys();
    await db.apart.bulkDelete(apart);
    for (const id of apart) erased.add(id);
    for (const table of ABOUT_SEVERAL) await leaveShared(db.table(table), personIds, erased);
    for (const table of NAMING) await leaveShared(db.table(table), personIds);
    await db.people.bulkDelete([...personIds]);
    await forgetIntroducer(db, personIds, stamp);
    await forgetFilters(db, seeks);
    await forgetPrompts(db, erased);
    await scrubHistory(
      db,
      erased,
      ({ table, field, member = '', before }) =>
        table === 'preferences' &&
        ((field === 'filters' && seeks(member, before)) ||
          (field === 'dismissed' && isPromptAbout(member, erased))),
    );
    await refreshRoster(db, new Map([...personIds, ...heirs].map((id) => [id, undefined])));
    await foldRoster(db);
    return { result: undefined, counts: await countRows(db), writes: [] };
  });
}

/**
 * What reminds of preparing a meeting that others come to is about one of them from now on.
 *
 * @returns whom such reminders are about now.
 */
async function passPreparing(
  db: KithDatabase,
  gone: readonly string[],
  stamp: Stamp,
): Promise<string[]> {
  const heirs: string[] = [];
  const meetings = await db.meetings.where('personIds').anyOf(gone).distinct().toArray();
  for (const { id, personIds } of meetings) {
    const guests = await db.people.bulkGet(personIds.filter((one) => !gone.includes(one)));
    const next = guests.find((one) => one && one._del === undefined);
    if (!next) continue;
    await db.reminders
      .where('id')
      .equals(prepareId(id))
      .and(({ personId }) => gone.includes(personId))
      .modify((reminder) => {
        reminder.personId = next.id;
        reminder._c = { ...reminder._c, personId: stamp };
        heirs.push(next.id);
      });
  }
  return heirs;
}

/**
 * Erases what is about them alone; what others take part in goes on without them.
 *
 * @param erased - takes the ids of the rows that went; without it, all rows stay: they are the user's own.
 */
async function leaveShared(
  table: Table<Shared, string>,
  gone: readonly string[],
  erased?: Set<string>,
) {
  const theirs = await table.where('personIds').anyOf(gone).distinct().toArray();
  for (const row of theirs) {
    if (erased && row.personIds.every((id) => gone.includes(id))) {
      erased.add(row.id);
      await table.delete(row.id);
    } else {
      await table.put(withoutPerson(row, gone));
    }
  }
}

function withoutPerson(row: Shared, gone: readonly string[]): Shared {
  const left: Shared = { ...row, _c: { ...row._c } };
  for (const field of ['personIds', 'agreedIds'] as const) leaveSet(left, field, gone);
  if (typeof row.introducerId === 'string' && gone.includes(row.introducerId))
    left.introducerId = null;
  return left;
}

/** Takes people out of a set, and their clocks with them. */
function leaveSet(row: Shared, field: 'personIds' | 'agreedIds', gone: readonly string[]) {
  const isLeft = (id: string) => !gone.includes(id);
  if (Array.isArray(row[field])) row[field] = row[field].filter(isLeft);
  const clocks = row._c[field];
  if (typeof clocks !== 'object') return;
  const left = Object.entries(clocks).filter(([member]) => isLeft(member));
  if (left.length > 0) row._c[field] = Object.fromEntries(left);
  else delete row._c[field];
}

async function forgetIntroducer(db: KithDatabase, gone: readonly string[], stamp: Stamp) {
  await db.people
    .where('introducedBy')
    .anyOf(gone)
    .modify((person) => {
      person.introducedBy = null;
      person._c = { ...person._c, introducedBy: stamp };
    });
}

async function forgetFilters(db: KithDatabase, isTheirs: (name: string, query: string) => boolean) {
  await db.preferences
    .where('id')
    .equals(PREFERENCES_ID)
    .modify((row) => {
      const clocks = row._c.filters;
      for (const [name, query] of Object.entries(row.filters ?? {})) {
        if (!isTheirs(name, query)) continue;
        delete row.filters?.[name];
        if (typeof clocks === 'object') delete clocks[name];
      }
    });
}

/** Prompts about rows that went. */
async function forgetPrompts(db: KithDatabase, erased: ReadonlySet<string>) {
  await db.preferences
    .where('id')
    .equals(PREFERENCES_ID)
    .modify((row) => {
      const clocks = row._c.dismissed;
      const gone = row.dismissed?.filter((key) => isPromptAbout(key, erased)) ?? [];
      if (gone.length === 0) return;
      row.dismissed = row.dismissed?.filter((key) => !gone.includes(key));
      if (typeof clocks === 'object') for (const key of gone) delete clocks[key];
    });
}

async function scrubHistory(
  db: KithDatabase,
  erased: ReadonlySet<string>,
  isTheirs: (entry: Replaced) => boolean,
) {
  const isGone = (entry: Replaced) => mentions(entry, erased) || isTheirs(entry);
  await db.history
    .filter(({ replaced }) => replaced.some(isGone))
    .modify((action, cursor) => {
      const left = scrub(action, erased, isGone);
      if (left.replaced.length > 0) cursor.value = left;
      else Reflect.deleteProperty(cursor, 'value');
    });
}

/** An action without what it replaced in erased rows, or values that name the person. */
function scrub(
  action: Action,
  erased: ReadonlySet<string>,
  isGone: (entry: Replaced) => boolean,
): Action {
  return {
    ...action,
    rows: action.rows.filter((row) => !erased.has(row.slice(row.indexOf('/') + 1))),
    replaced: action.replaced.filter((entry) => !isGone(entry)),
  };
}

/** Whether a value holds one of these ids anywhere inside. */
function mentions(value: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return ids.has(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((inner) => mentions(inner, ids));
}
