/** Dates that are there for an index only: it holds what is still to do and nothing else. */
import type { Row } from '../domain/row';
import type { TableName } from './database';

/** Tables with a date that exists for an index only, on living rows of one state, so that the index stays small. */
const DATED: Partial<Record<TableName, { state: string; index: string }>> = {
  reminders: { state: 'open', index: '_due' },
  meetings: { state: 'planned', index: '_planned' },
};

/** The row with what exists for an index only, as its values have it. */
export function withIndexes(table: TableName, row: Row): Row {
  const dated = DATED[table];
  if (!dated) return row;
  const { [dated.index]: _former, ...rest } = row;
  const { id, _c, _s } = row;
  const indexed = { ...rest, id, _c, _s };
  return row.state === dated.state && row._del === undefined
    ? { ...indexed, [dated.index]: row.on }
    : indexed;
}
