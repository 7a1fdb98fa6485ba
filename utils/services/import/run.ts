/**
 * Runs an import, from the beginning or from where it stopped: what each row becomes is decided once and kept,
 * and each lot is written together with how far the import has come, so that one which was killed at any
 * moment ends as one which was not.
 */
import { finishJob, keepTargets, noteStopped, readJob, readSource } from '../../db/import-jobs';
import {
  type ImportJob,
  type ImportSource,
  type RowTarget,
  unpackTarget,
} from '../../domain/import-job';
import { rest } from '../../domain/rest';
import { readFile } from '../../exchange/files';
import { withLock } from '../../platform/locks';
import type { Kith } from '../kith';
import { decideRows } from './decide-rows';
import { keptIndex } from './kept-index';
import { matchRows } from './match-rows';
import { keptParties, partyKey, partyRows, type Told, toldIn } from './parties';
import { Present } from './present';
import { type ReadFile, readSources } from './read-sources';
import { type ReadyRow, readyRows } from './ready-rows';
import { LOT, type ToldWork, writePeople, writeTolds } from './write-lots';

/** Before more people than this are written, a copy of everything is taken, to go back to. */
const MANY = 50;

export interface RunOptions {
  /** Told after each lot, and with no total while the files are read. */
  onProgress?: (progress: { done: number; total: number }) => void;
  /** Stops between two lots: what has been written stays, and the import can be gone on with, or undone. */
  signal?: AbortSignal;
  /** How files are read; a test's own. */
  read?: ReadFile;
  /** How many rows are written at once; a test's own. */
  lot?: number;
}

/**
 * @param id - what `beginImport` returned.
 * @returns the job: `done`, or still `running` where it was stopped. One that is not running, or of which something
 *   has been taken back, is returned as it is; one that another tab runs is waited for.
 * @throws {RowGoneError} where it has been dropped; {ImportFileError} for a file that cannot be read; and what `act` throws. What has been written stays.
 */
export async function runImport(
  kith: Kith,
  id: string,
  options: RunOptions = {},
): Promise<ImportJob> {
  const { signal } = options;
  return withLock(`kith-import ${id}`, async () => {
    try {
      return await goOn(kith, id, options);
    } catch (error) {
      if (signal?.aborted) return noteStopped(kith.db, id, true);
      throw error;
    }
  });
}

async function goOn(kith: Kith, id: string, options: RunOptions): Promise<ImportJob> {
  const { onProgress, signal, read = readFile, lot = LOT } = options;
  const pause = async () => {
    signal?.throwIfAborted();
    await rest();
  };
  const begun = await readJob(kith.db, id);
  if (begun.state !== 'running' || begun.undone > 0) return begun;
  signal?.throwIfAborted();
  if (begun.isStopped) await noteStopped(kith.db, id, false);
  onProgress?.({ done: begun.next, total: begun.total });
  const source = await readSource(kith.db, id);
  const files = await readSources(source, read, pause);
  const rows = await readyRows(files, pause);
  const told = toldIn(files);
  const present = await Present.read(kith.db);
  const decided = await decision(kith, begun, source, rows, told, pause);
  let { job } = decided;
  const written = (after: ImportJob) => {
    job = after;
    onProgress?.({ done: job.next, total: job.total });
  };
  while (job.next < rows.length) {
    await pause();
    written(await writePeople(kith, job, rows, decided.targets, present, lot));
  }
  const work = job.next < job.total ? await toldWork(kith, told, source, pause) : null;
  while (work && job.next < job.total) {
    await pause();
    written(await writeTolds(kith, job, rows.length, work, lot));
  }
  return finishJob(kith.db, id);
}

/** Where each row goes: as it was decided, or decided now. */
async function decision(
  kith: Kith,
  job: ImportJob,
  { targets, choices }: ImportSource,
  rows: readonly ReadyRow[],
  told: readonly Told[],
  pause: () => Promise<void>,
): Promise<{ job: ImportJob; targets: (RowTarget | null)[] }> {
  const total = rows.length + told.length;
  // Read to another number of rows by a newer Kith: then it begins again, which writes nothing twice.
  if (targets?.length === rows.length && job.total === total)
    return {
      job,
      targets: targets.map((packed) => (packed === null ? null : unpackTarget(packed))),
    };
  const kept = await keptIndex(kith.db, rows, pause);
  const matches = await matchRows(rows, kept, pause);
  const fresh = await decideRows(kith, rows, matches, kept, { rule: job.rule, choices }, pause);
  if (fresh.filter((target) => target !== null).length > MANY) {
    const { takeSnapshot } = await import('../backup/snapshots');
    await takeSnapshot(kith, 'before-import');
  }
  return { job: await keepTargets(kith.db, job.id, fresh, total), targets: fresh };
}

async function toldWork(
  { db }: Kith,
  told: readonly Told[],
  { addCorrespondents }: ImportSource,
  pause: () => Promise<void>,
): Promise<ToldWork> {
  const asked = await partyRows(told, pause);
  const parties = await keptParties(db, asked.values(), pause);
  const last = new Map(
    told.flatMap(({ interaction }, at) =>
      interaction.with.map((party) => [partyKey(party), at] as const),
    ),
  );
  return { told, asked, parties, last, addCorrespondents };
}
