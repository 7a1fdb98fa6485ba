/** Erasing a person for good, also from what is kept outside the database. */
import { dropSnapshots } from '../db/device';
import { eraseRows } from '../db/erase';
import { holderOf, mergedWith } from '../db/holder';
import type { IdentityKey } from '../domain/capture-result';
import type { Person } from '../domain/person';
import { isScratchOf } from '../domain/scratch-key';
import { withdrawNotice } from '../platform/notifications';
import { sweepScratch } from '../platform/scratch';
import { forgetAnswers } from './answers';
import { erasing } from './backup/copies';
import type { Kith } from './kith';
import { forgetTold } from './told';

/**
 * Forgets a person for good, with everyone merged into them: half-typed text, what was notified, rows, keys
 * and history, and all snapshots, which hold them. Cannot be undone. The rows go last, so that an erasing which failed half way says so truly and can be asked for again.
 */
export async function erasePerson(kith: Kith, asked: string): Promise<void> {
  await erasing(() => erased(kith, asked));
}

async function erased({ db }: Kith, asked: string): Promise<void> {
  const personId = (await holderOf((id) => db.people.get(id), asked))?.id ?? asked;
  const ids = [personId, ...(await mergedWith(db, personId))];
  const [people, aliases, reminders] = await Promise.all([
    db.people.bulkGet(ids),
    db.aliases.where('personId').anyOf(ids).primaryKeys(),
    db.reminders.where('personId').anyOf(ids).primaryKeys(),
  ]);
  const addresses = new Set(people.flatMap((person) => (person ? addressesOf(person) : [])));
  const traces = ids.map((id) => ({ personId: id, addresses, keys: aliases as IdentityKey[] }));
  // Ids are made up of chance, so that text which has one means it.
  const isTheirs = (name: string, json: string) =>
    traces.some((one) => isScratchOf(name, one) || json.includes(one.personId));
  await sweepScratch(isTheirs);
  const theirs = new Set(reminders);
  for (const notice of await forgetTold(theirs)) await withdrawNotice(notice);
  await forgetAnswers(({ reminderId }) => theirs.has(reminderId));
  await dropSnapshots();
  await eraseRows(db, ids);
}

/** Where a person was read, and their links. */
function addressesOf({ address, origins, links }: Person): string[] {
  const read = Object.values(origins).map((origin) => (origin as { address?: string }).address);
  return [address, ...read, ...links].filter((one) => typeof one === 'string');
}
