/** Things that were removed by themselves: they come back with one press, or are erased for good. */
import { NAMING } from '../db/about-people';
import type { Change } from '../db/change';
import type { RowTables } from '../db/database';
import { dropSnapshots } from '../db/device';
import { eraseThingRow } from '../db/erase-thing';
import { RowGoneError } from '../domain/errors';
import { PARTS, wholeIn } from '../domain/items/items';
import { namedIn } from '../domain/items/open-to-others';
import {
  isItemTable,
  isOwn,
  THING_TABLES,
  type Thing,
  type ThingRow,
  type ThingTable,
} from '../domain/items/things';
import type { Row, Stamp, Values } from '../domain/row';
import { stampedAt } from '../domain/stamp';
import { sweepScratch } from '../platform/scratch';
import { act } from './action';
import { erasing } from './backup/copies';
import { refreshContact } from './interactions';
import type { Kith } from './kith';
import { isLiving } from './living';
import { meetingBack } from './meetings';
import { followTies } from './mentorships';
import { type ThingPerson, wholeOf } from './things';

export interface DeletedThing extends Thing {
  /** When, ISO 8601 in UTC. */
  deletedAt: string;
  /** Those it is about that are there. */
  people: ThingPerson[];
}

/** The latest first. What went with a person, or with what it is a part of, comes back with that one. */
export async function recentlyDeletedThings({ db }: Kith): Promise<DeletedThing[]> {
  const tables = await Promise.all(
    THING_TABLES.map(async (table) => {
      const rows: ThingRow[] = await db
        .table(table)
        .filter((row: Row) => !isLiving(row))
        .toArray();
      return rows.filter(isOwn).map((row): Thing => ({ table, row }));
    }),
  );
  const gone = tables.flat();
  const ids = [...new Set(gone.flatMap(({ row }) => namedIn(row)))];
  const people = new Map((await db.people.bulkGet(ids)).map((one, at) => [ids[at], one]));
  const wentAt = new Map(gone.map(({ row }) => [row.id, row._del]));
  return gone
    .filter(({ row }) => namedIn(row).every((id) => people.get(id)?._del !== row._del))
    .filter((one) => wentAt.get(wholeOf(one) ?? '') !== one.row._del)
    .map((one) => ({
      ...one,
      deletedAt: stampedAt(String(one.row._del)),
      people: namedIn(one.row).flatMap((id) => {
        const person = people.get(id);
        return person && isLiving(person) ? [person] : [];
      }),
    }))
    .sort((a, b) => (a.deletedAt < b.deletedAt ? 1 : -1));
}

/**
 * Brings a thing back with what went with it: its parts, the reminder to prepare it, what somebody is by it.
 *
 * @throws {RowGoneError} where it was erased, whoever it is about is deleted, or what it is a part of.
 */
export async function restoreThing(
  kith: Kith,
  table: ThingTable,
  id: string,
): Promise<{ actionId: Stamp }> {
  const { actionId } = await act(kith, `restoreThing ${table}`, async (change) => {
    const row = (await change.row(table, id)) as ThingRow | undefined;
    if (row?._del === undefined) throw new RowGoneError(`${table}/${id}`);
    const people = await holdersOf(change, { table, row });
    await change.patch(table, id, {} as Partial<Values<RowTables[typeof table]>>);
    for (const part of (isItemTable(table) && PARTS[table]) || []) {
      const rows: Row[] = await kith.db.table(part.table).where(part.by).equals(id).toArray();
      for (const one of rows) if (one._del === row._del) await change.patch(part.table, one.id, {});
    }
    if (table === 'interactions') await refreshContact(change, people);
    if (table === 'mentorships') await followTies(change, null, await change.living(table, id));
    if (table === 'meetings') await meetingBack(change, kith, id, people);
  });
  return { actionId };
}

/**
 * Those who are there of whom a thing is about.
 *
 * @throws {RowGoneError} where none of them is, or what it is a part of is not. What names people beside the user
 *   needs none.
 */
async function holdersOf(change: Change, { table, row }: Thing): Promise<string[]> {
  const whole = wholeIn(table);
  if (whole) await change.living(whole.table, String(row[whole.by]));
  const named = namedIn(row);
  const people: string[] = [];
  for (const id of named) {
    const person = await change.row('people', id);
    if (person && isLiving(person)) people.push(id);
  }
  const needsNone = named.length === 0 || NAMING.some((one) => one === table);
  if (people.length === 0 && !needsNone) throw new RowGoneError(`${table}/${row.id}`);
  return people;
}

/** Erases a thing for good, with its parts, what reminds of it, what is half typed of it, and all snapshots. Cannot be undone. */
export async function eraseThing({ db }: Kith, table: ThingTable, id: string): Promise<void> {
  await sweepScratch((name, json) => name.includes(id) || json.includes(id));
  await erasing(async () => {
    await dropSnapshots();
    await eraseThingRow(db, table, id);
  });
}
