/** A long table read a lot at a time, so that the page goes on between them. */
import type { Table } from 'dexie';
import { ROWS_AT_ONCE } from '../domain/lots';
import type { Row } from '../domain/row';

/**
 * @param last - the last row of the lot before; undefined for the first lot.
 * @returns the rows after it, in the order of their ids; fewer than {@link ROWS_AT_ONCE} at the end of the table.
 */
export function lotAfter<R extends Row>(table: Table<R, string>, last: R | undefined) {
  const rest = last === undefined ? table.orderBy(':id') : table.where(':id').above(last.id);
  return rest.limit(ROWS_AT_ONCE).toArray();
}
