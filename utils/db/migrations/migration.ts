/** What one schema version changes. Each has a file of its own, and sample rows of it in the tests for ever. */
import type { Row } from '../../domain/row';

export interface Migration {
  version: number;
  /** The oldest version whose code may still write rows after this migration. */
  minReader: number;
  /** Dexie's indexes, for the tables whose indexes change. */
  stores: Record<string, string | null>;
  /**
   * Rewrites rows of the version before, by table. Each is pure, makes no stamps, keeps unknown fields,
   * and gives the same when it runs again.
   */
  rows: Record<string, (row: Row) => Row>;
}
