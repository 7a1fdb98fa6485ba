/** The user's word that a page is about somebody kept, where nothing proved it. */
import { addToKnown } from '../domain/add-to-known';
import type { CaptureResult } from '../domain/capture-result';
import { ownPageKey } from '../domain/identity';
import { cleanPersonValues, type PersonInput } from '../domain/person-values';
import type { Stamp } from '../domain/row';
import { act } from './action';
import type { Kith } from './kith';
import { keepKeys } from './known';

/**
 * Keeps the page as a person's, as the user said, so that the question does not come back; its keys too,
 * each as far as it is proved and nobody else's. A row of a list without a page of its own keeps none.
 *
 * @param said - what the user had typed about them before saying so; it is added to what is kept.
 * @throws {InvalidInputError} for more than can be kept; and what `act` throws.
 */
export async function confirmSame(
  kith: Kith,
  id: string,
  capture: CaptureResult,
  said: PersonInput = {},
): Promise<{ actionId: Stamp }> {
  const page = ownPageKey(capture);
  const values = cleanPersonValues(said, Object.keys(said));
  const { actionId } = await act(kith, 'recogniseBy', async (change) => {
    const person = await change.living('people', id);
    if (Object.keys(values).length > 0)
      await change.patch('people', id, addToKnown(person, values, {}));
    await keepKeys(change, kith, id, capture);
    if (page) await change.insert('aliases', page, { personId: id });
  });
  return { actionId };
}
