/** Reads a long table a lot at a time, so that the page goes on between them: outside transactions, which a rest would end. */
import type { Table } from 'dexie';
import { ROWS_AT_ONCE } from '../domain/lots';
import type { Row } from '../domain/row';

/** @param take - called for each lot, in the order of their ids; awaited, so that it may rest. */
export async function readInLots<R extends Row>(
  table: Table<R, string>,
  take: (rows: R[]) => void | Promise<void>,
): Promise<void> {
  let lot: R[];
  let after = '';
  do {
    lot = await table.where(':id').above(after).limit(ROWS_AT_ONCE).toArray();
    await take(lot);
    after = lot.at(-1)?.id ?? after;
  } while (lot.length === ROWS_AT_ONCE);
}
