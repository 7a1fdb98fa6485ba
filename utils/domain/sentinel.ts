/**
 * A damaged IndexedDB opens empty without an error. The sentinel, kept outside it, remembers what was
 * there, so that loss is seen and never taken for a first run.
 */

/** How many rows each table holds, tombstones included. */
export interface Counts {
  people: number;
  interactions: number;
  reminders: number;
}

export interface Sentinel {
  /** The database's own id, made when it was. */
  databaseId: string;
  /** How many actions it has seen. */
  sequence: number;
  counts: Counts;
  /** When this was noted, ISO 8601 in UTC. */
  at: string;
}

/** Below this share of what was there, rows have been lost and not deleted one by one. */
const FAR_LOWER = 0.5;
/** Smaller tables are not judged by share: one erased person of three is no loss. */
const JUDGED_FROM = 10;

/**
 * Whether the database has lost rows since the sentinel was noted. A sentinel that lags is no alarm.
 *
 * @param expected - the sentinel, or null when none is kept: a first run, or the browser's storage was cleared.
 * @param found - the same of the database as it is.
 */
export function isLost(expected: Sentinel | null, found: Sentinel): boolean {
  if (expected === null || expected.sequence === 0) return false;
  if (expected.databaseId !== found.databaseId) return true;
  if (found.sequence < expected.sequence) return true;
  const tables = ['people', 'interactions', 'reminders'] as const;
  return tables.some((table) => {
    const before = expected.counts[table];
    return before >= JUDGED_FROM && found.counts[table] < before * FAR_LOWER;
  });
}
