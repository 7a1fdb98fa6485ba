/** Writes an import lot by lot: one lot is one action, in one transaction with how far the import has come. */
import { noteLot } from '../../db/import-jobs';
import { personIdFor } from '../../domain/ids';
import { type ImportJob, nothingMade, type RowTarget } from '../../domain/import-job';
import { act } from '../action';
import { refreshContact } from '../interactions';
import type { Kith } from '../kith';
import { IMPORT_PEOPLE, IMPORT_TOLD } from './action-names';
import { type Parties, partyKey, type Told } from './parties';
import type { ReadyRow } from './ready-rows';
import { writeRow } from './write-row';
import { type ReadyTold, readyTold, writeTold } from './write-told';

/** So many rows are one lot: few enough that the page never stands still. */
export const LOT = 250;

/** Writes the next lot of people. @returns the job as it is after it. */
export async function writePeople(
  kith: Kith,
  job: ImportJob,
  rows: readonly ReadyRow[],
  targets: readonly (RowTarget | null)[],
): Promise<ImportJob> {
  const lot = rows.slice(job.next, job.next + LOT).map((row, at) => ({
    row,
    target: targets[job.next + at] ?? null,
  }));
  const keys = lot.flatMap(({ row }) => [row.own, ...row.keys.map(({ key }) => key)]);
  const { result } = await act(
    kith,
    IMPORT_PEOPLE,
    async (change) => {
      const made = nothingMade();
      await change.load('aliases', [...new Set(keys)]);
      await change.load('people', [...new Set(lot.flatMap(({ target }) => target?.id ?? []))]);
      for (const { row, target } of lot) {
        const { did } = target ? await writeRow(change, kith, row, target, job.rule) : LEFT;
        made[did] += 1;
      }
      change.mayBeNothing = true;
      const action = change.hasChanged() ? change.stamp : null;
      return noteLot(kith.db, job.id, job.next, { next: job.next + lot.length, made, action });
    },
    { many: true },
  );
  return result;
}

const LEFT = { did: 'left' } as const;

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
  { told, asked, parties, last, addCorrespondents }: ToldWork,
): Promise<ImportJob> {
  const from = job.next - first;
  const lot = told.slice(from, from + LOT);
  const ready = await Promise.all(lot.map((one) => readyTold(kith, one)));
  const named = new Map(
    lot.flatMap(({ interaction }) => interaction.with.map((one) => [partyKey(one), one])),
  );
  const ids = await idsOf([...named.keys()], asked);
  const takenBack = await takenBackIn(kith, ready);
  const { result } = await act(
    kith,
    IMPORT_TOLD,
    async (change) => {
      const made = nothingMade();
      await change.load(
        'interactions',
        ready.flatMap((one) => one?.id ?? []),
      );
      for (const [key, id] of ids) {
        const row = asked.get(key);
        if (!addCorrespondents || !row?.values.name || parties.find(row) !== undefined) continue;
        const met = await writeRow(change, kith, row, { as: 'new', id }, 'add');
        if (met.did === 'added') made.correspondents += 1;
        if (met.id !== null) parties.know([row.own, ...provedIn(row)], met.id, row.forms);
      }
      const whom = (key: string) => {
        const row = asked.get(key);
        return (row && parties.find(row)) ?? [];
      };
      await change.load('people', [...new Set([...named.keys()].flatMap(whom))]);
      for (const one of ready) {
        const personIds = one?.told.interaction.with.map(partyKey).flatMap(whom) ?? [];
        const isWritten =
          one !== null && (await writeTold(change, one, personIds, (del) => takenBack.has(del)));
        made[isWritten ? 'interactions' : 'passedOver'] += 1;
      }
      const ended = [...named.keys()].filter((key) => (last.get(key) ?? 0) < from + lot.length);
      await refreshContact(change, [...new Set(ended.flatMap(whom))]);
      change.mayBeNothing = true;
      const action = change.hasChanged() ? change.stamp : null;
      return noteLot(kith.db, job.id, job.next, { next: job.next + lot.length, made, action });
    },
    { many: true },
  );
  return result;
}

const provedIn = ({ keys }: ReadyRow) => keys.filter(({ proved }) => proved).map(({ key }) => key);

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
