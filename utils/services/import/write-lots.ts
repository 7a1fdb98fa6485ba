/** Writes an import lot by lot: one lot is one action, in one transaction with how far the import has come. */
import type { Change } from '../../db/change';
import { noteLot } from '../../db/import-jobs';
import { personIdFor } from '../../domain/ids';
import {
  type ImportCounts,
  type ImportJob,
  nothingMade,
  type RowTarget,
} from '../../domain/import-job';
import { isoTime } from '../../domain/iso-time';
import { act } from '../action';
import { refreshContact } from '../interactions';
import type { Kith } from '../kith';
import { IMPORT_PEOPLE, IMPORT_TOLD } from './action-names';
import { type Parties, partyKey, type Told } from './parties';
import type { Present } from './present';
import { keysOf, type ReadyRow } from './ready-rows';
import { provedIn } from './row-keys';
import { readForRows, reviveChosen, writeRow } from './write-row';
import { type ReadyTold, readyTold, writeTold } from './write-told';

/** So many rows are one lot: few enough that the page never stands still. */
export const LOT = 250;

/**
 * Writes the next lot of people.
 *
 * @param present - what there is, so that nobody new is looked for.
 * @returns the job as it is after it.
 */
export async function writePeople(
  kith: Kith,
  job: ImportJob,
  rows: readonly ReadyRow[],
  targets: readonly (RowTarget | null)[],
  present: Present,
  size: number,
): Promise<ImportJob> {
  const lot = rows.slice(job.next, job.next + size).map((row, at) => ({
    row,
    target: targets[job.next + at] ?? null,
  }));
  const aliases = [...new Set(lot.flatMap(({ row }) => keysOf(row)))];
  const people = [...new Set(lot.flatMap(({ target }) => target?.id ?? []))];
  const now = isoTime(kith.now());
  const { result } = await act(
    kith,
    IMPORT_PEOPLE,
    async (change) => {
      const made = nothingMade();
      present.tell(change, 'aliases', aliases);
      present.tell(change, 'people', people);
      await readForRows(change, lot);
      const revived = await reviveChosen(
        change,
        kith,
        lot.map(({ target }) => target),
      );
      for (const { row, target } of lot) {
        const { did, id } = target ? writeRow(change, row, target, job.rule, now) : LEFT;
        made[did === 'left' && revived.has(id ?? '') ? 'changed' : did] += 1;
      }
      present.note(change, { aliases, people });
      return noteWritten(kith, change, job, lot.length, made);
    },
    { many: true },
  );
  return result;
}

const LEFT = { did: 'left', id: null } as const;

/** Moves the job on within the lot's action; one that changed nothing is none to take back. */
function noteWritten(
  { db }: Kith,
  change: Change,
  { id, next }: ImportJob,
  length: number,
  made: ImportCounts,
): Promise<ImportJob> {
  change.mayBeNothing = true;
  const action = change.hasChanged() ? change.stamp : null;
  return noteLot(db, id, next, { next: next + length, made, action });
}

/** What is told, and all that is needed to say of whom. */
export interface ToldWork {
  told: readonly Told[];
  /** Every party as a row, by {@link partyKey}. */
  asked: ReadonlyMap<string, ReadyRow>;
  parties: Parties;
  /** At which place each party is named last: then their last contact is worked out. */
  last: ReadonlyMap<string, number>;
  addCorrespondents: boolean;
}

/**
 * Writes the next lot of what is told.
 *
 * @param first - how many rows of people come before.
 */
export async function writeTolds(
  kith: Kith,
  job: ImportJob,
  first: number,
  work: ToldWork,
  size: number,
): Promise<ImportJob> {
  const { told, asked, parties, last, addCorrespondents } = work;
  const from = job.next - first;
  const lot = told.slice(from, from + size);
  const ready = await Promise.all(lot.map((one) => readyTold(kith, one)));
  const keys = [...new Set(lot.flatMap(({ interaction }) => interaction.with.map(partyKey)))];
  const ids = addCorrespondents ? await idsOf(keys, asked) : [];
  const takenBack = await takenBackIn(kith, ready);
  const whom = (key: string) => {
    const row = asked.get(key);
    return (row && parties.find(row)) ?? [];
  };
  const { result } = await act(
    kith,
    IMPORT_TOLD,
    async (change) => {
      const made = nothingMade();
      await change.load(
        'interactions',
        ready.flatMap((one) => one?.id ?? []),
      );
      made.correspondents = await addStrangers(change, ids, work, isoTime(kith.now()));
      await change.load('people', [...new Set(keys.flatMap(whom))]);
      for (const one of ready) {
        const personIds = one?.told.interaction.with.map(partyKey).flatMap(whom) ?? [];
        const isWritten =
          one !== null && (await writeTold(change, one, personIds, (del) => takenBack.has(del)));
        made[isWritten ? 'interactions' : 'passedOver'] += 1;
      }
      const ended = keys.filter((key) => (last.get(key) ?? 0) < from + lot.length);
      await refreshContact(change, [...new Set(ended.flatMap(whom))]);
      return noteWritten(kith, change, job, lot.length, made);
    },
    { many: true },
  );
  return result;
}

/**
 * Makes people of those who are nobody yet; from then on they are known as parties.
 *
 * @param ids - by the parties' keys: what they would have as people.
 * @returns how many were made.
 */
async function addStrangers(
  change: Change,
  ids: readonly (readonly [key: string, id: string])[],
  { asked, parties }: ToldWork,
  now: string,
): Promise<number> {
  const strangers = ids.flatMap(([key, id]) => {
    const row = asked.get(key);
    const isStranger = row?.values.name && parties.find(row) === undefined;
    return isStranger ? [{ row, target: { as: 'new' as const, id } }] : [];
  });
  await readForRows(change, strangers);
  let added = 0;
  for (const { row, target } of strangers) {
    // The row before may have been of the same person.
    if (parties.find(row) !== undefined) continue;
    const { did, id } = writeRow(change, row, target, 'add', now);
    if (did === 'added') added += 1;
    if (id !== null) parties.know([row.own, ...provedIn(row)], id, row.forms);
  }
  return added;
}

/** The ids that parties would have as people. */
async function idsOf(
  keys: readonly string[],
  asked: ReadonlyMap<string, ReadyRow>,
): Promise<[string, string][]> {
  return Promise.all(
    keys.map(async (key): Promise<[string, string]> => {
      const row = asked.get(key);
      return [key, row ? await personIdFor(provedIn(row)[0] ?? row.own) : ''];
    }),
  );
}

/** Which deletions among these were an undo: what was imported and taken back may be imported again. */
async function takenBackIn(
  { db }: Kith,
  ready: readonly (ReadyTold | null)[],
): Promise<ReadonlySet<string>> {
  const rows = await db.interactions.bulkGet(ready.flatMap((one) => one?.id ?? []));
  const deletions = [...new Set(rows.flatMap((row) => row?._del ?? []))];
  const actions = await db.history.bulkGet(deletions);
  return new Set(actions.flatMap((action) => (action?.undoes === undefined ? [] : [action.id])));
}
