/** Saves several people of one page as one action: all of them, or none. */
import type { CaptureResult } from '../domain/capture-result';
import type { Stamp } from '../domain/row';
import { act } from './action';
import type { Kith } from './kith';
import { keptOf } from './known-rows';
import { keepPerson, type PersonDraft, readyToSave } from './save-person';

/** The verb's name in history. */
export const SAVE_PEOPLE = 'savePeople';

/**
 * Saves people of a list page. Who is surely kept already, or was saved in another tab meanwhile, is not
 * doubled: what is given is added to what is kept, as `savePerson` does.
 *
 * @param drafts - each with a capture by `captureOfRow`.
 * @returns their ids, each once.
 * @throws what `savePerson` throws; then nobody is saved.
 */
export async function savePeople(
  kith: Kith,
  drafts: readonly (PersonDraft & { capture: CaptureResult })[],
): Promise<{ ids: string[]; actionId: Stamp }> {
  const ready = await Promise.all(drafts.map((draft) => readyToSave(kith, draft)));
  const { actionId, result } = await act(kith, SAVE_PEOPLE, async (change) => {
    const kept = await keptOf(
      kith.db,
      drafts.map(({ capture }) => capture),
    );
    const ids = new Set<string>();
    for (const [at, one] of ready.entries())
      ids.add(await keepPerson(change, kith, one, kept[at]?.sure ?? null));
    return [...ids];
  });
  return { ids: result, actionId };
}
