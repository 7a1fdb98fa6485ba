/** Whom nothing has happened with for years: kept by habit, and perhaps not needed any more. Pure. */
import type { RosterRow } from './roster-row';

export const UNTOUCHED_YEARS = [2, 3, 5, 10] as const;
export type UntouchedYears = (typeof UNTOUCHED_YEARS)[number];
/** Where nothing else is asked for. */
export const USUAL_YEARS: UntouchedYears = 3;

/**
 * @param rows - everyone.
 * @param apart - the ids of those who are not asked about: in a mentorship, or said to be kept.
 * @returns those without a contact, a plan or a pause since so many years, longest ago first.
 */
export function untouched(
  rows: readonly RosterRow[],
  apart: ReadonlySet<string>,
  years: UntouchedYears,
  today: Temporal.PlainDate,
): RosterRow[] {
  const before = today.subtract({ years }).toString();
  return rows
    .filter(
      (row) =>
        row.next === null &&
        (row.pausedUntil ?? '') < today.toString() &&
        touchedAt(row) < before &&
        !apart.has(row.id),
    )
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

/** The last contact; before any, when they were saved. */
export const touchedAt = ({
  lastContactAt,
  savedAt,
}: Pick<RosterRow, 'lastContactAt' | 'savedAt'>) => (lastContactAt ?? savedAt).slice(0, 10);

/** Of one day by name. */
const orderOf = (row: RosterRow) => `${touchedAt(row)} ${row.name}`;
