/** Undoes one action, wherever nothing has been written since. */
import { ABOUT_ONE, ABOUT_SEVERAL } from '../db/about-people';
import type { Change } from '../db/change';
import type { TableName } from '../db/database';
import { shapeOf } from '../db/shapes';
import type { Action } from '../domain/action';
import { actionOf } from '../domain/action-reminder';
import { latestClock, type Replaced } from '../domain/clocks';
import { TooOldToUndoError } from '../domain/errors';
import { wholeIn } from '../domain/items/items';
import { isItemTable } from '../domain/items/things';
import { restore } from '../domain/restore';
import type { Row, Stamp } from '../domain/row';
import { isTouch } from '../domain/touch';
import { act } from './action';
import { noteApart } from './apart';
import { asIfUndone } from './as-if-undone';
import { chainMoves } from './chain-moves';
import { refreshContact } from './interactions';
import { removeParts } from './items';
import type { Kith } from './kith';
import { MERGE_PROVED } from './merge-names';
import { removePerson } from './person-rows';

interface Part {
  table: TableName;
  row: Row;
  /** The row without what was taken back since. */
  seen: Row;
  replaced: Replaced[];
}

/**
 * @param actionId - what the verb returned.
 * @returns the undo's own action, which can be undone in turn, and how many values were left as they are
 *   because they have been changed since.
 * @throws {TooOldToUndoError} when history no longer knows the action.
 */
export async function undo(
  kith: Kith,
  actionId: Stamp,
): Promise<{ actionId: Stamp; left: number }> {
  const done = await act(kith, 'undo', (change) => takeBack(change, kith, actionId));
  return { actionId: done.actionId, left: done.result };
}

/**
 * Takes one action back, as part of another.
 *
 * @returns how many values were left as they are.
 * @throws {TooOldToUndoError} when history no longer knows the action.
 */
export async function takeBack(change: Change, kith: Kith, actionId: Stamp): Promise<number> {
  const action = await kith.db.history.get(actionId);
  if (!action) throw new TooOldToUndoError(actionId);
  change.undoes = actionId;
  const parts = await partsOf(change, kith, action);
  const staying = madeAndEdited(parts, actionId);
  await readWhatGoes(change, parts, staying);
  let left = 0;
  for (const part of parts) {
    const { table, row, seen, replaced } = part;
    const mine = staying.has(part) ? replaced.filter(({ field }) => field !== '_') : replaced;
    const restored = restore(seen, mine, actionId, change.stamp, shapeOf(table));
    if (!isDerived(table, row)) left += restored.left + (replaced.length - mine.length);
    const back = restored.row;
    if (row._del !== undefined && back._del === seen._del) back._del = row._del;
    await putBack(change, kith, table, row, back);
  }
  await chainMoves(change);
  await contactOf(change, parts);
  if (action.name === MERGE_PROVED) await apartAgain(change, parts);
  return left;
}

/** Reads at once what goes with people who go: they may be hundreds. */
async function readWhatGoes(
  change: Change,
  parts: readonly Part[],
  staying: ReadonlySet<Part>,
): Promise<void> {
  const going = parts.filter(
    (part) =>
      part.table === 'people' &&
      !staying.has(part) &&
      part.replaced.some(({ field }) => field === '_'),
  );
  if (going.length < 2) return;
  const ids = going.map(({ row }) => row.id);
  for (const table of [...ABOUT_ONE, ...ABOUT_SEVERAL]) await change.loadAbout(table, ids);
}

/** What the action replaced, row by row as the rows are now; first those that others belong to. */
async function partsOf(change: Change, { db }: Kith, action: Action): Promise<Part[]> {
  const groups = Map.groupBy(action.replaced, ({ table, id }) => `${table}/${id}`);
  for (const [table, replaced] of Map.groupBy(action.replaced, ({ table }) => table))
    await change.load(table as TableName, [...new Set(replaced.map(({ id }) => id))]);
  const written = Array.from(groups.values(), (replaced) => {
    const [first] = replaced;
    const table = first?.table as TableName;
    return { table, replaced, row: first && change.held(table, first.id) };
  });
  const rows = written.flatMap(({ row }) => row ?? []);
  const seen = await asIfUndone(db, action, rows);
  const parts: Part[] = [];
  for (const { table, replaced, row } of written) {
    if (!row) continue;
    const own = isDerived(table, row) ? replaced.filter(({ field }) => field !== '_') : replaced;
    parts.push({ table, row, seen: seen(table, row), replaced: own });
  }
  return parts.sort((a, b) => rank(a) - rank(b));
}

/** People first, and what is a part of something after it. */
function rank({ table }: Part): number {
  if (table === 'people') return 0;
  return wholeIn(table) ? 2 : 1;
}

/** The reminder of a cadence or an action item comes, goes and moves by itself; only what the user said of it is put back. */
const isDerived = (table: TableName, row: Row) =>
  table === 'reminders' && (isTouch(row) || actionOf(row) !== null);

/**
 * The parts that stay because a row that the action made has been edited since: what it made belongs
 * together, but for what it made of others, who were saved beside them.
 */
function madeAndEdited(parts: readonly Part[], action: Stamp): ReadonlySet<Part> {
  const staying = new Set<Part>();
  for (const group of byPeople(parts)) {
    const isEdited = group.some(
      ({ seen, replaced }) =>
        replaced.some(({ field }) => field === '_') && latestClock(seen) !== action,
    );
    if (isEdited) for (const part of group) staying.add(part);
  }
  return staying;
}

interface Group {
  parts: Part[];
  people: string[];
}

/** Parts that have a person in common, directly or through others. */
function byPeople(parts: readonly Part[]): Part[][] {
  const groups = new Set<Group>();
  const groupOf = new Map<string, Group>();
  for (const part of parts) {
    const group: Group = { parts: [part], people: peopleOf(part) };
    const joined = new Set(group.people.flatMap((id) => groupOf.get(id) ?? []));
    for (const other of joined) {
      group.parts.push(...other.parts);
      group.people.push(...other.people);
      groups.delete(other);
    }
    groups.add(group);
    for (const id of group.people) groupOf.set(id, group);
  }
  return Array.from(groups, (group) => group.parts);
}

/** Whom a row is about. */
function peopleOf({ table, row }: Part): string[] {
  if (table === 'people') return [row.id];
  const { personId, personIds } = row as { personId?: string | null; personIds?: string[] };
  return [...(personIds ?? []), ...(personId == null ? [] : [personId])];
}

/** Puts a row back; it takes along what means nothing without it, and comes back to nobody and nothing that is gone. */
async function putBack(change: Change, kith: Kith, table: TableName, row: Row, back: Row) {
  const goes = back._del !== undefined && row._del === undefined;
  const comes = back._del === undefined && row._del !== undefined;
  if (goes && table === 'people') await removePerson(change, row.id);
  if (goes && isItemTable(table)) await removeParts(change, kith, table, row.id);
  if (comes && !(await isHeld(change, table, row))) return;
  await change.set(table, back);
}

/** Whether whom a row is about, and what it is a part of, are there. */
async function isHeld(change: Change, table: TableName, row: Row): Promise<boolean> {
  const whole = wholeIn(table);
  const holders = [
    ABOUT_ONE.some((one) => one === table) && typeof row.personId === 'string'
      ? await change.row('people', row.personId)
      : null,
    whole && (await change.row(whole.table, String(row[whole.by]))),
  ];
  return holders.every((one) => one === null || (one !== undefined && one._del === undefined));
}

/** Who takes back what Kith put together by itself says that they are two: it is not done again. */
async function apartAgain(change: Change, parts: readonly Part[]) {
  for (const { row, replaced } of parts)
    if (typeof row.mergedInto === 'string' && replaced.some(({ field }) => field === 'mergedInto'))
      await noteApart(change, row.id, row.mergedInto);
}

/** Undoing what was logged changes when there was last contact; who comes back may have missed some. */
async function contactOf(change: Change, parts: readonly Part[]) {
  const ids = parts.flatMap(({ table, row }) => {
    if (table === 'people') return row._del === undefined ? [] : [row.id];
    return table === 'interactions' ? ((row as { personIds?: string[] }).personIds ?? []) : [];
  });
  const reverted = change.seen('interactions', []).flatMap(({ personIds }) => personIds);
  if (ids.length > 0) await refreshContact(change, [...ids, ...reverted]);
}
