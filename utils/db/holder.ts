/** Who a person's id stands for, once two entries have been put together. */

import { mergedInto } from '../domain/merged';
import type { Person } from '../domain/person';
import type { KithDatabase } from './database';

/**
 * The person an id leads to, deleted or not, through however many merges.
 *
 * @param read - one person by id.
 * @returns undefined where there is none.
 */
export async function holderOf(
  read: (id: string) => Promise<Person | undefined>,
  id: string,
): Promise<Person | undefined> {
  let person = await read(id);
  // Ends: each step leads to an id that comes before.
  for (let into = person && mergedInto(person); into; into = person && mergedInto(person))
    person = await read(into);
  return person;
}

/** The ids of everyone who was merged into a person, through however many merges. */
export async function mergedWith(db: KithDatabase, id: string): Promise<string[]> {
  const found = new Set<string>();
  for (let asked = [id]; asked.length > 0; ) {
    const rows = await db.people.where('mergedInto').anyOf(asked).toArray();
    const fresh = rows.filter((row) => mergedInto(row) !== undefined && !found.has(row.id));
    asked = fresh.map((row) => row.id);
    for (const one of asked) found.add(one);
  }
  return [...found];
}
