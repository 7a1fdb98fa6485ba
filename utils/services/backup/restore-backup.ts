/** Brings a backup in: merged with what is there, or so that everything is as it was then. */
import type { KithDatabase, TableName } from '../../db/database';
import { compareRows, finishRestore, restoreRows } from '../../db/restore-rows';
import { StorageFullError } from '../../domain/errors';
import { inLots } from '../../domain/lots';
import type { Row } from '../../domain/row';
import type { Backup } from '../../exchange/backup/format';
import type { Kith } from '../kith';
import { restoring } from './copies';
import { Affected, followRestore } from './follow-restore';
import { goBack } from './go-back';
import { incoming } from './incoming';
import { takeSnapshot } from './snapshots';
import { standAlone } from './stand-alone';

/** `merge`: what was written later stands, wherever. `exact`: as it was in the backup; what came since is deleted. */
export type RestoreMode = 'merge' | 'exact';

export interface RestoreOptions {
  mode?: RestoreMode;
  /** @param done - from 0 to 1. */
  onProgress?: (done: number) => void;
}

/**
 * Takes a snapshot first. Each lot is a transaction: stopped half way, the rest comes when it is brought in again,
 * and nothing comes twice. Also where rows were lost and nothing may be written otherwise.
 *
 * @returns how many rows differ from before.
 * @throws {BackupError} newer; {StorageFullError}, and nothing was changed where that was the snapshot; what `act` throws.
 */
export async function restoreBackup(
  kith: Kith,
  backup: Backup,
  { mode = 'merge', onProgress = () => {} }: RestoreOptions = {},
): Promise<number> {
  const tables = incoming(kith, backup);
  const { db } = kith;
  return restoring(async () => {
    await takeSnapshot(kith, 'before-restore').catch((error) => {
      if (error instanceof StorageFullError) throw error;
    });
    const { readOnly } = db;
    if (readOnly === 'lost') db.readOnly = null;
    try {
      const affected = new Affected();
      const total = tables.reduce((sum, { rows }) => sum + rows.length, 0);
      let [done, differing] = [0, 0];
      for (const { table, rows } of tables) {
        for (const lot of inLots(rows)) {
          const fresh = await differingRows(db, table, lot);
          if (fresh.length > 0) affected.note(table, await restoreRows(db, table, fresh));
          differing += fresh.length;
          done += lot.length;
          onProgress(total === 0 ? 1 : done / total);
        }
      }
      if (mode === 'exact') differing += await goBack(kith, tables);
      else await followRestore(kith, affected);
      await standAlone(kith);
      await finishRestore(db);
      return differing;
    } catch (error) {
      db.readOnly = readOnly;
      throw error;
    }
  });
}

/** Those of some rows that would change anything: most of what is brought in again would not. */
async function differingRows(
  db: KithDatabase,
  table: TableName,
  rows: readonly Row[],
): Promise<Row[]> {
  const compared = await compareRows(db, table, rows);
  return rows.filter((_, at) => compared[at]?.fate !== 'same');
}
