/**
 * Erases a person for good: rows, keys, history and roster, in one transaction. Not an action: there is
 * nothing left to undo it with.
 */
import type { Table } from 'dexie';
import { PREFERENCES_ID } from '../domain/preferences';
import { prepareId } from '../domain/prepare-id';
import type { Stamp } from '../domain/row';
import { searchesFor } from '../domain/searches-for';
import { ABOUT_ONE, ABOUT_SEVERAL } from './about-people';
import { countRows } from './counts';
import type { KithDatabase, RowTables } from './database';
import { forgetPrompts } from './forget-prompts';
import { forgetImports } from './import-jobs';
import { foldRoster, refreshRoster } from './roster';
import { scrubHistory } from './scrub-history';
import { unlink } from './unlink';
import { commit } from './write';

type Shared = RowTables[(typeof ABOUT_SEVERAL)[number]];

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
    for (const table of ABOUT_SEVERAL) await eraseOwn(db.table(table), personIds, erased);
    await db.people.bulkDelete([...personIds]);
    await forgetIntroducer(db, personIds, stamp);
    await unlink(db, erased, stamp);
    await forgetFilters(db, seeks);
    await forgetPrompts(db, erased);
    await forgetImports(db, names);
    await scrubHistory(
      db,
      erased,
      ({ table, field, member = '', before }) =>
        table === 'preferences' && field === 'filters' && seeks(member, before),
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
 * Erases what is about them alone; what others take part in goes on without them ({@link unlink}).
 *
 * @param erased - takes the ids of the rows that went.
 */
async function eraseOwn(
  table: Table<Shared, string>,
  gone: readonly string[],
  erased: Set<string>,
) {
  const theirs = await table
    .where('personIds')
    .anyOf(gone)
    .filter(({ personIds }) => personIds.every((id) => gone.includes(id)))
    .primaryKeys();
  await table.bulkDelete(theirs);
  for (const id of theirs) erased.add(id);
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
