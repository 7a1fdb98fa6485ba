/** The rows of a backup as they may come in: brought to this schema, without those whose time has not come. */
import type { TableName } from '../../db/database';
import { SCHEMA_VERSION } from '../../db/migrations/all';
import { bringUp } from '../../db/migrations/bring-up';
import { TABLES } from '../../db/shapes';
import { latestClock } from '../../domain/clocks';
import { BackupError } from '../../domain/file-errors';
import type { Row } from '../../domain/row';
import { isTooFarAhead } from '../../domain/stamp';
import type { Backup } from '../../exchange/backup/format';
import type { Kith } from '../kith';
import { soundRow } from './sound-row';

export interface Incoming {
  table: TableName;
  rows: Row[];
  /** Stamped more than a day ahead of this computer's clock: they would stand over all that is written now. */
  aside: Row[];
  /** The ids of those that say nothing Kith can read ({@link soundRow}): what is here of them stays as it is. */
  unread: string[];
  /** False where rows without an id were left out: what is missing may be one of them. */
  isWhole: boolean;
  /** By id, the fields that cannot be read of rows that otherwise can. */
  unsound: Map<string, ReadonlySet<string>>;
}

/**
 * @returns table by table, people first, so that what is about them finds them.
 * @throws {BackupError} newer, where the rows are of a later schema than this Kith knows.
 */
export function incoming(kith: Kith, backup: Backup): Incoming[] {
  if (backup.schema > SCHEMA_VERSION) throw new BackupError('newer');
  const now = kith.now().epochMilliseconds;
  return TABLES.map((table) => {
    const found: Incoming = {
      table,
      rows: [],
      aside: [],
      unread: [],
      isWhole: !backup.incomplete.has(table),
      unsound: new Map(),
    };
    for (const theirs of backup.tables.get(table) ?? []) {
      // None is later than its file, or it would never take the steps to come.
      const dated = { ...theirs, _s: Math.min(theirs._s, backup.schema) };
      const { row, unsound } = soundRow(table, bringUp(table, dated));
      if (unsound.size > 0) found.unsound.set(theirs.id, unsound);
      if (row === null) found.unread.push(theirs.id);
      else if (isTooFarAhead(latestClock(row), now)) found.aside.push(row);
      else found.rows.push(row);
    }
    return found;
  });
}
