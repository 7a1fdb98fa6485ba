/** Builds items for tests: complete and ordinary, with what a test changes. */
import { emptyItem } from '../../utils/domain/items/empty';
import { ITEMS, type ItemOf, type ItemTable } from '../../utils/domain/items/items';
import type { Rules } from '../../utils/domain/items/rules';
import { firstStamp } from '../../utils/domain/stamp';
import { aPerson } from './builders';

/** A row of this kind with nothing in it but what is given. */
export function anItem<T extends ItemTable>(table: T, changes: Partial<ItemOf<T>> = {}): ItemOf<T> {
  const rules: Rules = ITEMS[table];
  return {
    id: '019aa000-0000-7000-8000-000000000003',
    _c: { _: firstStamp('testdevice') },
    _s: 5,
    ...emptyItem(rules),
    ...changes,
  } as ItemOf<T>;
}

export const anAdvice = (changes: Partial<ItemOf<'advice'>> = {}) =>
  anItem('advice', { personId: aPerson().id, text: 'Ask the night shift first.', ...changes });

export const anAction = (changes: Partial<ItemOf<'actionItems'>> = {}) =>
  anItem('actionItems', { personId: aPerson().id, text: 'Ask the night shift', ...changes });
