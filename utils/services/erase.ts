/** Erasing a person for good, also from what is kept outside the database. */
import { eraseRows } from '../db/erase';
import type { IdentityKey } from '../domain/capture-result';
import type { Person } from '../domain/person';
import { isScratchOf } from '../domain/scratch-key';
import { withdrawDigest } from '../platform/notifications';
import { sweepScratch } from '../platform/scratch';
import type { Kith } from './kith';
import { forgetTold } from './told';

/**
 * Forgets a person for good: half-typed text, what was notified, rows, keys and history. Cannot be undone.
 * The rows go last, so that an erasing which failed half way says so truly and can be asked for again.
 */
export async function erasePerson(kith: Kith, personId: string): Promise<void> {
  const { db } = kith;
  const [person, aliases, reminders] = await Promise.all([
    db.people.get(personId),
    db.aliases.where('personId').equals(personId).primaryKeys(),
    db.reminders.where('personId').equals(personId).primaryKeys(),
  ]);
  const addresses = person ? addressesOf(person) : new Set<string>();
  const traces = { personId, addresses, keys: aliases as IdentityKey[] };
  // Ids are made up of chance, so that text which has one means it.
  await sweepScratch((name, json) => isScratchOf(name, traces) || json.includes(personId));
  await forgetTold(new Set(reminders));
  await withdrawDigest();
  await eraseRows(db, personId);
}

/** Where a person was read, and their links. */
function addressesOf({ address, origins, links }: Person): Set<string> {
  const read = Object.values(origins).map((origin) => (origin as { address?: string }).address);
  return new Set([address, ...read, ...links].filter((one) => typeof one === 'string'));
}
