/** Whom an import brought in, to be seen together afterwards. */
import { readJobs } from '../../db/import-jobs';
import type { Kith } from '../kith';

const PEOPLE = 'people/';

/** @returns the ids of those whom it made or changed, as far back as history goes; null for one that has been dropped. */
export async function peopleOfImport({ db }: Kith, id: string): Promise<Set<string> | null> {
  const job = (await readJobs(db)).find((one) => one.id === id);
  if (!job) return null;
  const actions = await db.history.bulkGet(job.actions);
  const rows = actions.flatMap((action) => action?.rows ?? []);
  return new Set(rows.flatMap((row) => (row.startsWith(PEOPLE) ? row.slice(PEOPLE.length) : [])));
}
