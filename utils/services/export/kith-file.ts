/** Everything for Kith again: a backup, and without what is confidential unless that is asked for. */
import { readAllRows } from '../../db/read-rows';
import { THING_TABLES } from '../../domain/items/things';
import { inLots } from '../../domain/lots';
import type { Row } from '../../domain/row';
import { BackupWriter } from '../../exchange/backup/write-backup';
import { backupHead, copyRows } from '../backup/make-backup';
import type { Kith } from '../kith';
import { isLiving } from '../living';
import { openRows } from './open-rows';
import { inTurns, type Progress } from './turns';

/** So many rows are written down together. */
const LOT = 200;

/**
 * @returns the file, and how many people and things it leaves out. It is read as a backup is (docs/data.md).
 * @throws {DamagedDatabaseError} where not every row can be read.
 */
export async function kithFile(
  kith: Kith,
  isWhole: boolean,
  progress: Progress = {},
): Promise<{ file: Blob; leftOut: number }> {
  const bare = kith.db.backendDB();
  if (isWhole) return { file: (await copyRows(kith, bare)).file, leftOut: 0 };
  const tables = new Map<string, Row[]>();
  const state = await readAllRows(bare, (table, rows) => {
    const before = tables.get(table);
    if (before) for (const row of rows) before.push(row);
    else tables.set(table, rows);
  });
  const head = backupHead(kith, state);
  const openRow = await openRows(tables);
  const told: readonly string[] = ['people', ...THING_TABLES];
  const writer = new BackupWriter();
  let leftOut = 0;
  const lots = [...tables].flatMap(([table, rows]) =>
    (rows.length > 0 ? [...inLots(rows, LOT)] : [rows]).map((lot) => ({ table, rows: lot })),
  );
  await inTurns(
    lots,
    ({ table, rows }) => {
      const open = rows.map((row) => openRow(table, row));
      if (told.includes(table))
        leftOut += rows.filter((row, at) => open[at] === null && isLiving(row)).length;
      writer.add(
        table,
        open.filter((row) => row !== null),
      );
    },
    progress,
  );
  return { file: writer.end(head).file, leftOut };
}
