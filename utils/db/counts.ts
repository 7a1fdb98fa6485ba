/**
 * How many rows there are. Counting costs more the more there are, so each commit keeps the counts in
 * the state record; counted anew they must be the same, and the tests hold it.
 */
import type { Counts } from '../domain/sentinel';
import type { KithDatabase, TableName } from './database';
import { readState } from './state';

/** The counts after some rows were made, named by their tables. */
export function withBorn(counts: Counts, born: readonly TableName[]): Counts {
  const after = { ...counts };
  for (const table of born) if (isCounted(table)) after[table] += 1;
  return after;
}

function isCounted(table: TableName): table is keyof Counts {
  return table === 'people' || table === 'interactions' || table === 'reminders';
}

/** Counts the rows themselves. Takes milliseconds for ten thousand, and grows with them. */
export async function countRows(db: KithDatabase): Promise<Counts> {
  const [people, interactions, reminders] = await Promise.all([
    db.people.count(),
    db.interactions.count(),
    db.reminders.count(),
  ]);
  return { people, interactions, reminders };
}

/** Puts the kept counts right, after rows came or went by no action. */
export async function recount(db: KithDatabase): Promise<void> {
  await db.transaction('rw', db.people, db.interactions, db.reminders, db.meta, async () => {
    const [state, counts] = await Promise.all([readState(db), countRows(db)]);
    await db.meta.put({ ...state, counts });
  });
}
