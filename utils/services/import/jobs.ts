/** Imports there are: to go on with, to take back, to forget. */
import { readJobs, removeJob } from '../../db/import-jobs';
import type { ImportJob } from '../../domain/import-job';
import type { Kith } from '../kith';

/** All imports, the latest first; those still `running` can be gone on with. */
export function readImports(kith: Kith): Promise<ImportJob[]> {
  return readJobs(kith.db);
}

/** Forgets an import and the files it holds. What it has written stays, and can be taken back under "Lately changed". */
export function dropImport(kith: Kith, id: string): Promise<void> {
  return removeJob(kith.db, id);
}
