/** The verbs that all items share: add, change, remove. What more an item can do has a verb of its own. */
import type { Change } from '../db/change';
import type { RowTables } from '../db/database';
import { besideOthers } from '../domain/beside-others';
import { newId } from '../domain/ids';
import { cleanItem } from '../domain/items/door';
import {
  ITEMS,
  type ItemInput,
  type ItemOf,
  type ItemTable,
  PARTS,
  wholeIn,
} from '../domain/items/items';
import { type Rules, setsOf } from '../domain/items/rules';
import type { Row, Stamp, Values } from '../domain/row';
import { act } from './action';
import type { Kith } from './kith';

/** What history calls a verb on an item: `addItem goals`. */
export type ItemVerb = `${'addItem' | 'editItem' | 'removeItem'} ${ItemTable}`;

/**
 * Adds an item.
 *
 * @param given - by field; what is not given is as in an empty one.
 * @throws {InvalidInputError} as `cleanItem`; {RowGoneError} where somebody it is about, or what it is a part of, is gone.
 */
export async function addItem<T extends ItemTable>(
  kith: Kith,
  table: T,
  given: Partial<ItemInput<T>>,
): Promise<{ id: string; actionId: Stamp }> {
  const values = cleanOf(table, given);
  const { actionId, result } = await act(kith, verb('addItem', table), (change) =>
    keepItem(change, kith, table, values),
  );
  return { id: result, actionId };
}

/** The adding itself, of what {@link cleanOf} gave. Part of an action. @returns the new row's id. */
export async function keepItem<T extends ItemTable>(
  change: Change,
  kith: Kith,
  table: T,
  values: ItemInput<T>,
): Promise<string> {
  const id = newId(kith.now().epochMilliseconds);
  for (const personId of peopleOf(values)) await change.living('people', personId);
  const whole = wholeIn(table);
  if (whole) await change.living(whole.table, String(Object(values)[whole.by]));
  await change.insert(table, id, asRow(table, values));
  return id;
}

/**
 * Changes fields of an item.
 *
 * @param seen - as it was when editing began: what another page wrote since is not overwritten.
 * @throws {InvalidInputError} as `cleanItem`; {RowGoneError}; {ChangedElsewhereError} where another page wrote one of these fields.
 */
export async function editItem<T extends ItemTable>(
  kith: Kith,
  table: T,
  id: string,
  patch: Partial<ItemInput<T>>,
  seen?: ItemOf<T>,
): Promise<{ actionId: Stamp }> {
  const { actionId } = await act(kith, verb('editItem', table), (change) =>
    patchItem(change, table, id, patch, seen),
  );
  return { actionId };
}

/** The changing itself. Part of an action. */
export async function patchItem<T extends ItemTable>(
  change: Change,
  table: T,
  id: string,
  patch: Partial<ItemInput<T>>,
  seen?: ItemOf<T>,
): Promise<void> {
  const row = await change.living(table, id);
  const edited = cleanPatch(table, patch);
  // Who was in it before and has been deleted since may stay.
  const former = peopleOf(row);
  for (const personId of peopleOf(edited))
    if (!former.includes(personId)) await change.living('people', personId);
  const values = seen ? besideOthers(row, seen, edited, setsOf(ITEMS[table])) : edited;
  await change.patch(table, id, values as Partial<Values<RowTables[T]>>);
}

/** Removes an item, and what means nothing without it. */
export async function removeItem(
  kith: Kith,
  table: ItemTable,
  id: string,
): Promise<{ actionId: Stamp }> {
  const { actionId } = await act(kith, verb('removeItem', table), async (change) => {
    await change.living(table, id);
    await change.remove(table, id);
    await removeParts(change, kith, table, id);
  });
  return { actionId };
}

/** Removes what means nothing without an item. Part of an action. */
export async function removeParts(
  change: Change,
  { db }: Kith,
  table: ItemTable,
  id: string,
): Promise<void> {
  for (const { table: of, by } of PARTS[table] ?? []) {
    const rows: Row[] = await db.table(of).where(by).equals(id).toArray();
    for (const row of rows) await change.remove(of, row.id);
  }
}

/** Checks what is given of an item. @throws {InvalidInputError} as `cleanItem`. */
export function cleanOf<T extends ItemTable>(table: T, given: Partial<ItemInput<T>>): ItemInput<T> {
  const rules: Rules = ITEMS[table];
  return cleanItem(rules, given) as ItemInput<T>;
}

/** What is said of some fields, by their rules alone: of the others a newer version may say what this one does not know. */
function cleanPatch<T extends ItemTable>(table: T, patch: Partial<ItemInput<T>>): object {
  const rules: Rules = ITEMS[table];
  const own = Object.entries(rules).filter(([field]) => field in patch);
  return cleanItem(Object.fromEntries(own), patch);
}

const verb = (name: string, table: ItemTable) => `${name} ${table}` as ItemVerb;

function peopleOf(values: object): string[] {
  const { personId, personIds } = values as { personId?: string | null; personIds?: string[] };
  return [...(personIds ?? []), ...(personId == null ? [] : [personId])];
}

const asRow = <T extends ItemTable>(_table: T, values: ItemInput<T>) =>
  values as unknown as Values<RowTables[T]>;
