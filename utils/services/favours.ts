/** What a favour does beside being added, changed and removed: it moves on. */
import { afterFavourStep, type FavourStep } from '../domain/favour-states';
import type { Stamp } from '../domain/row';
import { act } from './action';
import { todayOf } from './clock';
import { patchItem } from './items';
import type { Kith } from './kith';

/**
 * Takes a favour one step on, today.
 *
 * @throws {ForbiddenMoveError} for a step that there is not from where it stands; {RowGoneError}.
 */
export async function stepFavour(
  kith: Kith,
  id: string,
  step: FavourStep,
): Promise<{ actionId: Stamp }> {
  const { actionId } = await act(kith, 'stepFavour', async (change) => {
    const favour = await change.living('favours', id);
    const patch = afterFavourStep(favour, step, todayOf(kith).toString());
    await patchItem(change, 'favours', id, patch);
  });
  return { actionId };
}
