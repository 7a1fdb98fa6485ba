/** What is typed into an item's form before it is saved. Pure. */
import { InvalidInputError } from '../../utils/domain/errors';
import { cleanItem } from '../../utils/domain/items/door';
import { emptyItem } from '../../utils/domain/items/empty';
import { ITEMS, type ItemInput, type ItemOf, type ItemTable } from '../../utils/domain/items/items';
import type { ItemValues, Rules } from '../../utils/domain/items/rules';
import { isTooLong } from '../../utils/domain/text';

/** An item's fields, whatever their values are worth yet. */
export type ItemDraft = Record<string, unknown>;

/** A form begins with these values; what they do not say is as in an empty item. */
export function itemDraftOf<T extends ItemTable>(
  table: T,
  start: Partial<ItemInput<T>>,
): ItemDraft {
  const rules: Rules = ITEMS[table];
  const given: ItemDraft = start;
  return Object.fromEntries(
    Object.entries(emptyItem(rules)).map(([field, empty]) => [field, given[field] ?? empty]),
  );
}

/** Whether a draft says anything in these fields. */
export function saysAny(table: ItemTable, fields: readonly string[], draft: ItemDraft): boolean {
  const rules: Rules = ITEMS[table];
  const empty: ItemDraft = emptyItem(rules);
  return fields.some((field) => !isSame(draft[field], empty[field]));
}

/** What a form changed of a row: a field that it left alone keeps its clock, and what another page wrote in it. */
export function changedFields<T extends ItemTable>(
  table: T,
  row: ItemOf<T>,
  values: ItemInput<T>,
): Partial<ItemInput<T>> {
  const before = itemDraftOf(table, row as unknown as Partial<ItemInput<T>>);
  const changed = Object.entries(values).filter(([field, value]) => !isSame(value, before[field]));
  return Object.fromEntries(changed) as Partial<ItemInput<T>>;
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Whether what was kept is a draft of this kind of item. */
export function isItemDraft(table: ItemTable) {
  const rules: Rules = ITEMS[table];
  const empty = Object.entries(emptyItem(rules));
  return (value: unknown): value is ItemDraft =>
    typeof value === 'object' &&
    value !== null &&
    empty.every(([field, one]) => isLike((value as ItemDraft)[field], one));
}

/** Null stands in an empty item where a text or a number may come. */
function isLike(value: unknown, empty: unknown): boolean {
  if (Array.isArray(empty))
    return Array.isArray(value) && value.every((one) => typeof one === 'string');
  if (empty === null) return value === null || ['string', 'number'].includes(typeof value);
  return typeof value === typeof empty;
}

/** What is wrong with a draft: which field, and in what way. */
export interface Wrong {
  field: string;
  why: 'missing' | 'tooLong' | 'wrongAddress' | 'wrongDay' | 'wrong';
}

/** @returns the first field that the door would refuse; null where it lets all of it in. */
export function wrongIn(table: ItemTable, draft: ItemDraft): Wrong | null {
  const rules: Rules = ITEMS[table];
  try {
    cleanItem(rules, draft as Partial<ItemValues<Rules>>);
    return null;
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    const field = error.message;
    return { field, why: whyOf(rules, field, draft[field]) };
  }
}

function whyOf(rules: Rules, field: string, value: unknown): Wrong['why'] {
  const rule = rules[field];
  const isEmpty =
    value === null || (Array.isArray(value) ? value.length === 0 : String(value).trim() === '');
  if (isEmpty) return 'missing';
  if (rule?.is === 'date') return 'wrongDay';
  if (rule && 'longest' in rule && isTooLong(String(value), rule.longest)) return 'tooLong';
  return rule?.is === 'address' ? 'wrongAddress' : 'wrong';
}
