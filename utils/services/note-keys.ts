/** Learns by looking: a page that is surely somebody's may prove more of their keys, such as a new slug. */
import { act } from '../db/write';
import type { CaptureResult } from '../domain/capture-result';
import { proves } from '../domain/identity';
import { NOTE_KEYS } from '../domain/quiet-actions';
import type { Kith } from './kith';
import { keepKeys } from './known';

/**
 * Keeps the keys that a page proves for a person it is surely about, so that they are known also where
 * the page gives but one of them. Writes nothing where all are known, or nothing may be written.
 *
 * @param id - of whom `findKnown` was sure.
 */
export async function noteKeys({ db }: Kith, id: string, capture: CaptureResult): Promise<void> {
  if (db.readOnly !== null) return;
  const keys = capture.keys.filter((key) => proves(key, capture));
  const aliases = await db.aliases.bulkGet(keys);
  const isNew = aliases.some((alias) => !alias || alias._del !== undefined || alias.claimed);
  if (!isNew) return;
  await act(db, NOTE_KEYS, async (change) => {
    await change.living('people', id);
    await keepKeys(change, id, { ...capture, keys });
  });
}
