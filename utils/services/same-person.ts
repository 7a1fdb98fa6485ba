/** The user's word that a page is about somebody kept, where nothing proved it. */
import { act } from '../db/write';
import type { CaptureResult } from '../domain/capture-result';
import { pageKey } from '../domain/identity';
import type { Stamp } from '../domain/row';
import type { Kith } from './kith';
import { keepKeys } from './known';

/**
 * Keeps the page as a person's, as the user said, so that the question does not come back; its keys too,
 * each as far as it is proved and nobody else's.
 */
export async function confirmSame(
  { db }: Kith,
  id: string,
  capture: CaptureResult,
): Promise<{ actionId: Stamp }> {
  const page = pageKey(capture.address);
  const { actionId } = await act(db, 'recogniseBy', async (change) => {
    await change.living('people', id);
    await keepKeys(change, { db }, id, capture);
    if (page) await change.insert('aliases', page, { personId: id });
  });
  return { actionId };
}
