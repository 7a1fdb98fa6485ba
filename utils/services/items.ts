/** The verbs that all items share: add, change, remove. What more an item can do has a verb of its own. */
import type { Change } from '../db/change';
import type { RowTables } from '../db/database';
import { besideOthers } from '../domain/beside-others';
import { newId } from '../domain/ids';
import { cleanItem } from '../domain/items/door';
import { ITEMS, type ItemInput, type ItemOf, type ItemTable, PARTS } from '../domain/items/items';
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
 * @throws {InvalidInputError} as `cleanItem`; {RowGoneError} where somebody it is about is gone.
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
  const row: Row = await change.living(table, id);
  const former = Object.fromEntries(Object.keys(ITEMS[table]).map((field) => [field, row[field]]));
  const clean: Record<string, unknown> = cleanOf(table, { ...former, ...patch } as ItemInput<T>);
  const edited = Object.fromEntries(Object.keys(patch).map((field) => [field, clean[field]]));
  for (const personId of peopleOf(edited)) await change.living('people', personId);
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
    for (const part of PARTS[table] ?? []) {
      const rows: Row[] = await kith.db.table(part.table).where(part.by).equals(id).toArray();
      for (const row of rows) await change.remove(part.table, row.id);
    }
  });
  return { actionId };
}

/** Checks what is given of an item. @throws {InvalidInputError} as `cleanItem`. */
export function cleanOf<T extends ItemTable>(table: T, given: Partial<ItemInput<T>>): ItemInput<T> {
  const rules: Rules = ITEMS[table];
  return cleanItem(rules, given) as ItemInput<T>;
}

const verb = (name: string, table: ItemTable) => `${name} ${table}` as ItemVerb;

function peopleOf(values: object): string[] {
  const { personId, personIds } = values as { personId?: string | null; personIds?: string[] };
  return [...(personIds ?? []), ...(personId == null ? [] : [personId])];
}

const asRow = <T extends ItemTable>(_table: T, values: ItemInput<T>) =>
  values as unknown as Values<RowTables[T]>;
