/** Who stands in which column, and where the arrows lead. Pure. */
import { OUTREACH_STATUSES, type OutreachStatus } from '../../utils/domain/outreach';
import type { RosterRow } from '../../utils/domain/roster-row';

export interface Column {
  status: OutreachStatus;
  rows: readonly RosterRow[];
}

/** A card by its place. */
export interface Spot {
  column: number;
  index: number;
}

/**
 * People by status.
 *
 * @param rows - in the order in which each column shows its own.
 * @param only - one status alone, where the list is narrowed to it.
 * @returns every column, empty ones too, so that each can be moved to.
 */
export function columnsOf(rows: readonly RosterRow[], only: OutreachStatus | null): Column[] {
  const byStatus = Map.groupBy(rows, ({ status }) => status);
  return OUTREACH_STATUSES.filter((status) => only === null || status === only).map((status) => ({
    status,
    rows: byStatus.get(status) ?? [],
  }));
}

/**
 * The card that an arrow to the side leads to: in the nearest column that way which has any, at the same
 * height or the last one there.
 *
 * @param step - 1 for the next column, -1 for the one before.
 * @returns null where there is none.
 */
export function beside(columns: readonly Column[], from: Spot, step: 1 | -1): Spot | null {
  for (let column = from.column + step; columns[column]; column += step) {
    const count = columns[column]?.rows.length ?? 0;
    if (count > 0) return { column, index: Math.min(Math.max(from.index, 0), count - 1) };
  }
  return null;
}
