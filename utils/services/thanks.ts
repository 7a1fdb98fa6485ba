/** What is settled without a note: thanks that were said or are not needed, and outcomes that are known already. */
import type { Favour } from '../domain/items/favour';
import type { Stamp } from '../domain/row';
import type { Owed } from '../domain/thanks-owed';
import type { Outcome } from '../domain/updates-due';
import { act } from './action';
import { todayOf } from './clock';
import type { Kith } from './kith';
import { dismissIn } from './prompts';

/** What thanks are said for, by its table. */
export type Settled = Exclude<Favour['thanks'], 'owed'>;

/**
 * Takes something off the list of thanks owed, for all its people.
 *
 * @param how - said already, or not needed.
 * @throws {RowGoneError} when it has been deleted meanwhile.
 */
export async function markThanked(
  kith: Kith,
  { for: what, row: { id } }: { for: Owed['for']; row: { id: string } },
  how: Settled = 'said',
): Promise<{ actionId: Stamp }> {
  const thankedOn = how === 'said' ? todayOf(kith).toString() : null;
  const { actionId } = await act(kith, 'markThanked', async (change) => {
    switch (what) {
      case 'time':
        await change.living('interactions', id);
        return change.patch('interactions', id, { thanked: true });
      case 'favour':
        await change.living('favours', id);
        return change.patch('favours', id, { thanks: how, thankedOn });
      case 'introduction':
        await change.living('introductions', id);
        return change.patch('introductions', id, { thanks: how, thankedOn });
      case 'ending':
        await change.living('mentorships', id);
        return dismissIn(change, 'thanks', id);
    }
  });
  return { actionId };
}

/**
 * They know what came of it, or need not hear of it: it is not asked for again.
 *
 * @throws {RowGoneError} when it has been deleted meanwhile.
 */
export async function markTold(
  kith: Kith,
  { for: what, row: { id } }: { for: Outcome['for']; row: { id: string } },
): Promise<{ actionId: Stamp }> {
  const { actionId } = await act(kith, 'tellOutcome', async (change) => {
    const toldOn = todayOf(kith).toString();
    switch (what) {
      case 'advice':
        await change.living('advice', id);
        return change.patch('advice', id, { toldOn });
      case 'introduction':
        await change.living('introductions', id);
        return change.patch('introductions', id, { toldOn });
      case 'favour':
        await change.living('favours', id);
        return dismissIn(change, 'update', id);
    }
  });
  return { actionId };
}
