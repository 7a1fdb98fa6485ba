/** Two people side by side, for the screen that puts them together. */
import { holderOf } from '../db/holder';
import { type MergeField, mergeFields } from '../domain/merge';
import { inOrder } from '../domain/merged';
import type { Person } from '../domain/person';
import type { Kith } from './kith';
import { isLiving } from './living';

export interface MergeView {
  /** Who will stand for both. */
  one: Person;
  other: Person;
  fields: MergeField[];
  /** Living entries and reminders of either, which all stay. */
  entries: number;
  reminders: number;
  /** Whom introducers' ids name. */
  names: Map<string, string>;
}

/** @returns the id of the one they are, where they have been put together; null where either is gone. */
export async function mergeView(
  { db }: Kith,
  oneId: string,
  otherId: string,
): Promise<MergeView | string | null> {
  const read = (id: string) => db.people.get(id);
  const [first, second] = await Promise.all([holderOf(read, oneId), holderOf(read, otherId)]);
  if (!first || !second || first._del !== undefined || second._del !== undefined) return null;
  if (first.id === second.id) return first.id;
  const [id] = inOrder(first.id, second.id);
  const [one, other] = id === first.id ? [first, second] : [second, first];
  const ids = [one.id, other.id];
  const introducers = [one, other].flatMap(({ introducedBy }) => introducedBy ?? []);
  const [entries, reminders, people] = await Promise.all([
    db.interactions.where('personIds').anyOf(ids).distinct().toArray(),
    db.reminders.where('personId').anyOf(ids).toArray(),
    db.people.bulkGet(introducers),
  ]);
  const living = (rows: { _del?: string | undefined }[]) => rows.filter(isLiving).length;
  return {
    one,
    other,
    fields: mergeFields(one, other),
    entries: living(entries),
    reminders: living(reminders),
    names: new Map(people.flatMap((person) => (person ? [[person.id, person.name]] : []))),
  };
}
