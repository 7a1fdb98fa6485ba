/** Erases one thing for good, with its parts: rows, links that lead to it, and history, in one transaction. */
import { type ItemTable, PARTS } from '../domain/items/items';
import { namedIn } from '../domain/items/open-to-others';
import { isItemTable, type ThingRow, type ThingTable } from '../domain/items/things';
import type { Row } from '../domain/row';
import { countRows } from './counts';
import type { KithDatabase } from './database';
import { forgetPrompts } from './forget-prompts';
import { foldRoster, refreshRoster } from './roster';
import { scrubHistory } from './scrub-history';
import { unlink } from './unlink';
import { commit } from './write';

/** Cannot be undone. An id that is not there is no error. */
export async function eraseThingRow(
  db: KithDatabase,
  table: ThingTable,
  id: string,
): Promise<void> {
  return commit(db, async ({ stamp }) => {
    const erased = new Set([id]);
    const things = db.table<ThingRow, string>(table);
    const row = await things.get(id);
    await things.delete(id);
    if (isItemTable(table)) await eraseParts(db, table, erased);
    const people = [...(row ? namedIn(row) : []), ...(await eraseReminders(db, id, erased))];
    await unlink(db, erased, stamp);
    await forgetPrompts(db, erased);
    await scrubHistory(db, erased);
    await refreshRoster(db, new Map(people.map((personId) => [personId, undefined])));
    await foldRoster(db);
    return { result: undefined, counts: await countRows(db), writes: [] };
  });
}

/**
 * Erases what reminds of it: a reminder that follows from something has that one's id behind a word.
 *
 * @returns whom they were about.
 */
async function eraseReminders(db: KithDatabase, id: string, erased: Set<string>) {
  const rows = await db.reminders.filter((one) => one.id.endsWith(`:${id}`)).toArray();
  const ids = rows.map((one) => one.id);
  await db.reminders.bulkDelete(ids);
  for (const one of ids) erased.add(one);
  return rows.map(({ personId }) => personId);
}

/** Erases what means nothing without an item. @param erased - takes their ids. */
async function eraseParts(db: KithDatabase, table: ItemTable, erased: Set<string>) {
  const wholes = [...erased];
  for (const { table: of, by } of PARTS[table] ?? []) {
    const parts = db.table<Row, string>(of).where(by).anyOf(wholes);
    const ids = await parts.primaryKeys();
    await db.table(of).bulkDelete(ids);
    for (const id of ids) erased.add(id);
  }
}
