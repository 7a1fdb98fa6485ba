/** Looks whether everything kept can be read, and puts right what follows from it: the counts, and the roster. */
import { countRows, recount } from '../db/counts';
import { loadRoster, rebuildRoster } from '../db/roster';
import { salvageRows } from '../db/salvage-rows';
import { readState } from '../db/state';
import { isSame } from '../domain/is-same';
import { isoTime } from '../domain/iso-time';
import { rest } from '../domain/rest';
import type { RosterRow } from '../domain/roster-row';
import { z } from '../domain/zod';
import { readLocal, writeLocal } from '../platform/local-store';
import type { Kith } from './kith';

const checkSchema = z.object({
  /** ISO 8601 in UTC. */
  at: z.string(),
  /** Rows read, deleted ones too. */
  rows: z.number(),
  /** Rows that cannot be read any more. */
  unread: z.number(),
  /** Whether counts or lists had to be made anew. */
  mended: z.boolean(),
});
export type StorageCheck = z.infer<typeof checkSchema>;

const KEY = 'storageCheck';

/** Of this device alone: the last check; null before the first. */
export async function lastCheck(): Promise<StorageCheck | null> {
  const kept = checkSchema.safeParse(await readLocal(KEY));
  return kept.success ? kept.data : null;
}

/**
 * Reads every row. What is derived is made anew where it is wrong, unless nothing may be written.
 *
 * @param onProgress - takes the number of rows read so far.
 */
export async function checkStorage(
  kith: Kith,
  onProgress: (rows: number) => void = () => {},
): Promise<StorageCheck> {
  const { db } = kith;
  let rows = 0;
  let unread = 0;
  for (const table of db.tables)
    unread += await salvageRows(
      table,
      (lot) => {
        rows += lot.length;
        onProgress(rows);
      },
      rest,
    );
  const mended = db.readOnly === null && unread === 0 && (await mendDerived(kith));
  const check = { at: isoTime(kith.now()), rows, unread, mended };
  await writeLocal(KEY, check);
  return check;
}

async function mendDerived({ db }: Kith): Promise<boolean> {
  const [{ counts }, counted, listed] = await Promise.all([
    readState(db),
    countRows(db),
    loadRoster(db),
  ]);
  const isCountWrong = !isSame(counts, counted);
  if (isCountWrong) await recount(db);
  await rebuildRoster(db);
  const isListWrong = !isSame(inOrder(listed), inOrder(await loadRoster(db)));
  return isCountWrong || isListWrong;
}

const inOrder = (rows: readonly RosterRow[]) => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
