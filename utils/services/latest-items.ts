/** Items of one kind that have a day, the latest first. */
import type { ItemOf } from '../domain/items/items';
import type { Kith } from './kith';
import { isLiving } from './living';

/**
 * @param personId - whose; everybody's without.
 * @returns those without a day last, in the order in which they were made.
 */
export async function latestItems<T extends 'feedback' | 'resources'>(
  { db }: Kith,
  table: T,
  personId?: string,
): Promise<ItemOf<T>[]> {
  const rows = db.table<ItemOf<T>>(table);
  const found = await (personId === undefined
    ? rows.toArray()
    : rows.where('personId').equals(personId).toArray());
  const lateness = ({ on, id }: ItemOf<T>) => `${on ?? ''} ${id}`;
  return found.filter(isLiving).sort((a, b) => lateness(b).localeCompare(lateness(a)));
}
