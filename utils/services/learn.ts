/** What looking at a page teaches about who is kept: nobody waits for it, and the next look knows. */
import type { CaptureResult } from '../domain/capture-result';
import type { Kith } from './kith';
import { findKnown } from './known';
import { mergeProved, type ProvedMerge } from './merge-proved';
import { noteKeys, noteTakenOver } from './note-keys';

/**
 * Notes which slugs are somebody else's by now, puts together who is surely one, and keeps the keys that
 * the page proves for them.
 *
 * @returns what was put together, to be told; null for nothing, and where nothing may be written.
 */
export async function learn(kith: Kith, capture: CaptureResult): Promise<ProvedMerge | null> {
  if (kith.db.readOnly !== null) return null;
  await noteTakenOver(kith, capture);
  const merged = await mergeProved(kith, capture);
  const known = await findKnown(kith, capture);
  if (known?.sure) await noteKeys(kith, known.person.id, capture);
  return merged;
}
