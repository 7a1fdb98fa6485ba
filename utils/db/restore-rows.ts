/**
 * Puts rows of a backup into the database. Merged, they keep their own stamps, so that the same rows brought in again
 * change nothing; not an action, since it is taken back by going back to the snapshot before it.
 */
import { latestClock } from '../domain/clocks';
import { isSame } from '../domain/is-same';
import { mergeRow } from '../domain/merge-rows';
import type { Row, Stamp } from '../domain/row';
import { receiveStamp } from '../domain/stamp';
import { countRows, withBorn } from './counts';
import type { KithDatabase, TableName } from './database';
import { withIndexes } from './date-index';
import { ROSTER_VERSION, rebuildRoster } from './roster';
import { shapeOf } from './shapes';
import { readState } from './state';
import { commit } from './write';

/** What becomes of a row: `hidden` is one that comes as deleted as it was in the backup. */
export type RowFate = 'same' | 'added' | 'hidden' | 'changed' | 'back' | 'gone';

export interface Compared {
  local: Row | undefined;
  /** The row as it will be. */
  row: Row;
  fate: RowFate;
}

/** What would come of rows of one table, merged with those that are there. Writes nothing. */
export async function compareRows(
  db: KithDatabase,
  table: TableName,
  rows: readonly Row[],
): Promise<Compared[]> {
  const locals = await localRows(
    db,
    table,
    rows.map(({ id }) => id),
  );
  return rows.map((theirs) => {
    const local = locals.get(theirs.id);
    const merged = local ? mergeRow(local, theirs, shapeOf(table)) : theirs;
    const row = withIndexes(table, merged);
    // A file put together from two may have a row twice.
    locals.set(row.id, row);
    return { local, row, fate: fateOf(local, row) };
  });
}

/**
 * The rows of some ids that are here. A backup has them in the order of their ids, so that a lot's are mostly all
 * there is between its ends: one read instead of one for each.
 */
async function localRows(
  db: KithDatabase,
  table: TableName,
  ids: readonly string[],
): Promise<Map<string, Row>> {
  const [first = '', last = first] = ends(ids);
  const rows = db.table<Row, string>(table);
  const most = 2 * ids.length;
  const between = rows.where(':id').between(first, last, true, true);
  let found: (Row | undefined)[] = await between.limit(most).toArray();
  if (found.length === most) found = await rows.bulkGet([...ids]);
  return new Map(found.flatMap((row) => (row ? [[row.id, row]] : [])));
}

/** The ids that come first and last, as the database compares them. */
function ends(ids: readonly string[]): string[] {
  const sorted = [...ids].sort();
  return [...sorted.slice(0, 1), ...sorted.slice(-1)];
}

/** What a row's change means to its owner. */
export function fateOf(local: Row | undefined, row: Row): RowFate {
  const isThere = row._del === undefined;
  if (!local) return isThere ? 'added' : 'hidden';
  const wasThere = local._del === undefined;
  if (wasThere !== isThere) return isThere ? 'back' : 'gone';
  return isSame(local, row) ? 'same' : 'changed';
}

/**
 * Merges a lot of rows of one table in one transaction, and takes note of their stamps. The roster is stale
 * afterwards, and marked so, until {@link finishRestore}: a page that opens meanwhile makes it anew.
 *
 * @param rows - none with a stamp too far ahead.
 * @throws what `act` throws.
 */
export async function restoreRows(
  db: KithDatabase,
  table: TableName,
  rows: readonly Row[],
): Promise<Compared[]> {
  return commit(db, async ({ stamp, counts }) => {
    const compared = await compareRows(db, table, rows);
    const differing = compared.filter(({ fate }) => fate !== 'same');
    await db.table<Row>(table).bulkPut(differing.map(({ row }) => row));
    const born = differing.flatMap(({ local }) => (local ? [] : [table]));
    const now = db.clock();
    const clock = differing.reduce<Stamp>(
      (clock, { row }) => receiveStamp(clock, latestClock(row), now).clock,
      stamp,
    );
    return {
      result: compared,
      counts: withBorn(counts, born),
      state: { clock, roster: 0 },
      writes: [],
    };
  });
}

/** Makes what is derived from rows anew, counts and the roster, where {@link restoreRows} left it stale, also long ago. */
export async function finishRestore(db: KithDatabase): Promise<void> {
  if ((await readState(db)).roster === ROSTER_VERSION) return;
  await commit(db, async () => {
    await rebuildRoster(db);
    const counts = await countRows(db);
    return { result: undefined, counts, state: { roster: ROSTER_VERSION }, writes: [] };
  });
}
