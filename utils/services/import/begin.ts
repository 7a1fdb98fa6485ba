/** Begins an import: it is kept with its files before a row is read, so that a closed tab loses nothing. */
import { keepJob } from '../../db/import-jobs';
import { newId } from '../../domain/ids';
import { type ImportJob, type ImportSource, nothingMade, sourceId } from '../../domain/import-job';
import { isoTime } from '../../domain/iso-time';
import type { ColumnMapping } from '../../exchange/imported';
import type { Kith } from '../kith';

export interface ImportOrder
  extends Pick<ImportSource, 'files' | 'choices' | 'addCorrespondents' | 'forAll'> {
  /** By file name: how its columns were said to be read. */
  mappings: Record<string, ColumnMapping>;
  rule: ImportJob['rule'];
}

/**
 * @param order - the files as they were read for the preview (unpacked, each under a name of its own), and what the user said.
 * @returns the job's id, for `runImport`.
 * @throws {StorageFullError} where the files do not fit.
 */
export async function beginImport(kith: Kith, order: ImportOrder): Promise<string> {
  const now = kith.now();
  const id = newId(now.epochMilliseconds);
  const { files, rule, ...said } = order;
  await keepJob(
    kith.db,
    {
      id,
      at: isoTime(now),
      files: files.map(({ name, bytes }) => ({ name, size: bytes.length })),
      rule,
      next: 0,
      total: 0,
      actions: [],
      undone: 0,
      made: nothingMade(),
      state: 'running',
    },
    { ...said, id: sourceId(id), files, targets: null },
  );
  return id;
}
