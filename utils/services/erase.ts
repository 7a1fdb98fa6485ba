/** Forgets a person for good, inside the database and beside it. */
import { eraseRows } from '../db/erase';
import { dropLocal } from '../platform/local-store';
import { sweepScratch } from '../platform/scratch';
import type { Kith } from './kith';
import { keepSentinel } from './sentinel';

/**
 * Erases every trace of a person: rows, keys, history, drafts of text, what was notified. Cannot be undone.
 */
export async function erasePerson(kith: Kith, id: string): Promise<void> {
  const person = await kith.db.people.get(id);
  const aliases = await kith.db.aliases.where('personId').equals(id).primaryKeys();
  const theirs = [id, person?.address ?? '', ...aliases].filter((text) => text !== '');
  await eraseRows(kith.db, id);
  await sweepScratch((text) => theirs.some((trace) => text.includes(trace)));
  await dropLocal(['told']);
  await keepSentinel(kith);
}
