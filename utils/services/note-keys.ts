/** Learns by looking: a page that is surely somebody's may prove more of their keys, such as a new slug. */
import type { Change } from '../db/change';
import type { CaptureResult } from '../domain/capture-result';
import { proves } from '../domain/identity';
import { originsOf } from '../domain/origins';
import type { Person } from '../domain/person';
import { NOTE_KEYS } from '../domain/quiet-actions';
import { renamedLinks } from '../domain/renamed-link';
import { act } from './action';
import type { Kith } from './kith';
import { keepKeys, matchesOf } from './known';

/**
 * Keeps the keys that a page proves for a person it is surely about, so that they are known also where
 * the page gives but one of them, and follows their profile to its new address. Writes nothing where
 * all is known, or nothing may be written.
 *
 * @param id - of whom `findKnown` was sure.
 */
export async function noteKeys(kith: Kith, id: string, capture: CaptureResult): Promise<void> {
  const { db } = kith;
  if (db.readOnly !== null) return;
  const keys = capture.keys.filter((key) => proves(key, capture));
  const aliases = await db.aliases.bulkGet(keys);
  const isNew = aliases.some((alias) => !alias || alias._del !== undefined || alias.claimed);
  const person = await db.people.get(id);
  if (!person || !(isNew || renamedLinks(person, capture))) return;
  await act(kith, NOTE_KEYS, async (change) => {
    const living = await change.living('people', id);
    await keepKeys(change, kith, id, { ...capture, keys });
    await followAddress(change, kith, living, capture);
  });
}

async function followAddress(change: Change, kith: Kith, person: Person, capture: CaptureResult) {
  const links = renamedLinks(person, capture);
  if (!links) return;
  const origins = { ...person.origins, ...originsOf(capture, ['links'], kith.now()) };
  await change.patch('people', person.id, { links, origins });
}

/**
 * Where a slug of somebody kept is on the page of somebody with another id, it is theirs no longer: from
 * then on it asks. Whose it was is in history, and their other keys stay.
 */
export async function noteTakenOver(kith: Kith, capture: CaptureResult): Promise<void> {
  const { db } = kith;
  if (db.readOnly !== null) return;
  const lost = (await matchesOf(db, capture)).filter(({ why }) => why === 'taken-over');
  const aliases = await db.aliases.bulkGet(lost.map(({ by }) => by));
  const proved = aliases.filter((alias) => alias && !alias.claimed);
  if (proved.length === 0) return;
  await act(kith, NOTE_KEYS, async (change) => {
    for (const alias of proved)
      if (alias) await change.patch('aliases', alias.id, { claimed: true });
  });
}
