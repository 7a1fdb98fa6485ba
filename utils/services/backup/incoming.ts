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
  /** How many say nothing that Kith can read: {@link soundRow}. */
  unread: number;
}

/**
 * @returns table by table, people first, so that what is about them finds them.
 * @throws {BackupError} newer, where the rows are of a later schema than this Kith knows.
 */
export function incoming(kith: Kith, backup: Backup): Incoming[] {
  if (backup.schema > SCHEMA_VERSION) throw new BackupError('newer');
  const now = kith.now().epochMilliseconds;
  return TABLES.map((table) => {
    const all = backup.tables.get(table) ?? [];
    const rows = all.flatMap((row) => soundRow(table, bringUp(table, row)) ?? []);
    const unread = all.length - rows.length;
    const isAhead = (row: Row) => isTooFarAhead(latestClock(row), now);
    return {
      table,
      rows: rows.filter((row) => !isAhead(row)),
      aside: rows.filter(isAhead),
      unread,
    };
  });
}
