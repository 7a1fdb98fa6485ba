/**
 * Makes everything as it was in a backup whose rows are there by now: newer values go back, and what came since goes
 * to "Recently deleted". Written as edits of now, so that other browsers follow, and history keeps what stood before.
 */
import { ROWS_AT_ONCE } from '../../db/change';
import type { TableName } from '../../db/database';
import { withIndexes } from '../../db/date-index';
import { fateOf } from '../../db/restore-rows';
import { act as write } from '../../db/write';
import { GO_BACK } from '../../domain/quiet-actions';
import type { Row } from '../../domain/row';
import type { Kith } from '../kith';
import { type Incoming, inLots } from './incoming';

/** @returns how many rows differ from before. */
export async function goBack(kith: Kith, tables: readonly Incoming[]): Promise<number> {
  let differing = 0;
  for (const { table, rows, aside } of tables) {
    const then = new Map([...rows, ...aside].map((row) => [row.id, row]));
    const ids = (await kith.db.table(table).toCollection().primaryKeys()) as string[];
    for (const lot of inLots(ids, ROWS_AT_ONCE)) {
      const stale = await staleRows(kith, table, lot, then);
      if (stale.length === 0) continue;
      differing += stale.length;
      // Nothing follows from it: what did then is in the backup too.
      await write(kith.db, GO_BACK, async (change) => {
        await change.load(table, stale);
        for (const id of stale) {
          const now = await change.row(table, id);
          if (now) await change.set(table, asThen(now, then.get(id), change.stamp));
        }
      });
    }
  }
  return differing;
}

/** The ids of those that are otherwise than they were. */
async function staleRows(
  kith: Kith,
  table: TableName,
  ids: readonly string[],
  then: ReadonlyMap<string, Row>,
): Promise<string[]> {
  const rows = await kith.db.table<Row, string>(table).bulkGet([...ids]);
  return rows.flatMap((row) => {
    const isStale =
      row && fateOf(row, withIndexes(table, asThen(row, then.get(row.id), ''))) !== 'same';
    return isStale ? [row.id] : [];
  });
}

/**
 * @param then - undefined where the row was not there.
 * @param stamp - of its deletion, where it was deleted.
 */
export function asThen(now: Row, then: Row | undefined, stamp: string): Row {
  const { id, _c, _s } = now;
  const { _del: _deletedThen, ...values } = then ?? now;
  const isGone = then === undefined || then._del !== undefined;
  return { ...values, id, _c, _s, ...(isGone && { _del: now._del ?? stamp }) };
}
