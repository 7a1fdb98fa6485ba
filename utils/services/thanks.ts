/** Thanks that were said, or are not needed. */
import type { Stamp } from '../domain/row';
import { act } from './action';
import type { Kith } from './kith';

/**
 * Takes what happened off the list of thanks owed, for all its people.
 *
 * @throws {RowGoneError} when it has been deleted meanwhile.
 */
export async function markThanked(kith: Kith, interactionId: string): Promise<{ actionId: Stamp }> {
  const { actionId } = await act(kith, 'markThanked', async (change) => {
    await change.living('interactions', interactionId);
    await change.patch('interactions', interactionId, { thanked: true });
  });
  return { actionId };
}
