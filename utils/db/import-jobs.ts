/**
 * Imports as they go, of this device alone: the job, small and written with each lot of rows, and beside it
 * the files it reads from until it is done.
 */
import { RowGoneError } from '../domain/errors';
import { fold } from '../domain/fold';
import {
  type ImportCounts,
  type ImportJob,
  type ImportSource,
  packTarget,
  type RowTarget,
  sourceId,
} from '../domain/import-job';
import type { Stamp } from '../domain/row';
import type { KithDatabase } from './database';
import { asKithError } from './failures';
import { refuseReadOnly } from './write';

export type ImportRecord = ImportJob | ImportSource;

const isJob = (record: ImportRecord): record is ImportJob => 'state' in record;

/** All imports, the latest first. */
export async function readJobs(db: KithDatabase): Promise<ImportJob[]> {
  const ids = await db.imports.toCollection().primaryKeys();
  const records = await db.imports.bulkGet(ids.filter((id) => !id.endsWith(sourceId(''))));
  return records.flatMap((record) => (record && isJob(record) ? [record] : [])).reverse();
}

/** @throws {RowGoneError} where it has been dropped. */
export async function readJob(db: KithDatabase, id: string): Promise<ImportJob> {
  const record = await db.imports.get(id);
  if (!record || !isJob(record)) throw new RowGoneError(`imports/${id}`);
  return record;
}

/** @throws {RowGoneError} where the import is done, or has been dropped. */
export async function readSource(db: KithDatabase, id: string): Promise<ImportSource> {
  const record = await db.imports.get(sourceId(id));
  if (!record || isJob(record)) throw new RowGoneError(`imports/${id}`);
  return record;
}

/** Keeps a new import with what it reads from. @throws {StorageFullError} */
export async function keepJob(
  db: KithDatabase,
  job: ImportJob,
  source: ImportSource,
): Promise<void> {
  await alone(db, () => db.imports.bulkPut([job, source]));
}

/** Writes imports where no action is, with the errors that one would have. */
async function alone<T>(db: KithDatabase, work: () => PromiseLike<T>): Promise<T> {
  refuseReadOnly(db);
  try {
    return await db.transaction('rw', db.imports, work);
  } catch (error) {
    throw asKithError(error);
  }
}

/** Keeps where each row goes, before the first is written; where it was read otherwise before, from the first again. */
export async function keepTargets(
  db: KithDatabase,
  id: string,
  targets: (RowTarget | null)[],
  total: number,
): Promise<ImportJob> {
  return alone(db, async () => {
    const [job, source] = await Promise.all([readJob(db, id), readSource(db, id)]);
    const decided: ImportJob = { ...job, next: 0, total };
    const packed = targets.map((target) => target && packTarget(target));
    await db.imports.bulkPut([decided, { ...source, targets: packed }]);
    return decided;
  });
}

/** What one lot did. */
export interface Lot {
  /** The first row that it did not write. */
  next: number;
  made: ImportCounts;
  /** The lot's action; null where it changed nothing. */
  action: Stamp | null;
}

/**
 * Moves a job on by one lot. Part of the action that writes the lot.
 *
 * @param from - where the lot began.
 * @throws {RowGoneError} where the job was dropped meanwhile, or another tab is ahead.
 */
export async function noteLot(
  db: KithDatabase,
  id: string,
  from: number,
  { next, made, action }: Lot,
): Promise<ImportJob> {
  const job = await readJob(db, id);
  if (job.state !== 'running' || job.next !== from) throw new RowGoneError(`imports/${id}`);
  const noted: ImportJob = {
    ...job,
    next,
    made: {
      added: job.made.added + made.added,
      changed: job.made.changed + made.changed,
      left: job.made.left + made.left,
      interactions: job.made.interactions + made.interactions,
      passedOver: job.made.passedOver + made.passedOver,
      correspondents: job.made.correspondents + made.correspondents,
    },
    actions: action === null ? job.actions : [...job.actions, action],
  };
  await db.imports.put(noted);
  return noted;
}

/** All rows have been written: what was read from is forgotten. */
export function finishJob(db: KithDatabase, id: string): Promise<ImportJob> {
  return closeJob(db, id, 'done');
}

/** Nothing is left to take back, and nothing is gone on with. */
export function closeUndone(db: KithDatabase, id: string): Promise<ImportJob> {
  return closeJob(db, id, 'undone');
}

async function closeJob(
  db: KithDatabase,
  id: string,
  state: 'done' | 'undone',
): Promise<ImportJob> {
  return alone(db, async () => {
    const closed: ImportJob = { ...(await readJob(db, id)), state };
    await db.imports.delete(sourceId(id));
    await db.imports.put(closed);
    return closed;
  });
}

/** The user has stopped a job, or goes on with it. */
export async function noteStopped(
  db: KithDatabase,
  id: string,
  isStopped: boolean,
): Promise<ImportJob> {
  return alone(db, async () => {
    const noted: ImportJob = { ...(await readJob(db, id)), isStopped };
    await db.imports.put(noted);
    return noted;
  });
}

/** One more of a job's actions has been taken back; with the last, what was read from is forgotten. Part of the undo. */
export async function noteUndone(db: KithDatabase, id: string): Promise<ImportJob> {
  const job = await readJob(db, id);
  const undone = job.undone + 1;
  const isLast = undone === job.actions.length;
  const noted: ImportJob = { ...job, undone, state: isLast ? 'undone' : job.state };
  if (isLast) await db.imports.delete(sourceId(id));
  await db.imports.put(noted);
  return noted;
}

/** Forgets a job; what it has written stays. */
export async function removeJob(db: KithDatabase, id: string): Promise<void> {
  await db.imports.bulkDelete([id, sourceId(id)]);
}

/**
 * Forgets every import that is not done, since nobody can say whom its files name; and of the others what their
 * files are called, where that names somebody: a card that is handed on is called after its person. Part of erasing.
 */
export async function forgetImports(db: KithDatabase, names: readonly string[]): Promise<void> {
  for (const job of await readJobs(db)) {
    if (job.state === 'running') await removeJob(db, job.id);
    else if (job.files.some(({ name }) => isCalledAfter(name, names)))
      await db.imports.put({ ...job, files: job.files.map((one) => unnamed(one, names)) });
  }
}

const wordsOf = (text: string) => fold(text).match(/[\p{L}\p{M}]{2,}/gu) ?? [];

function isCalledAfter(file: string, names: readonly string[]): boolean {
  const words = new Set(wordsOf(file));
  return names.flatMap(wordsOf).some((word) => words.has(word));
}

function unnamed<F extends { name: string }>(file: F, names: readonly string[]): F {
  if (!isCalledAfter(file.name, names)) return file;
  return { ...file, name: `…${/\.\w{1,5}$/.exec(file.name)?.[0] ?? ''}` };
}
