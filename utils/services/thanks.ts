/** What is settled without a note: thanks that were said or are not needed, and outcomes that are known already. */
import type { Change } from '../db/change';
import type { Favour } from '../domain/items/favour';
import { promptKey } from '../domain/prompt-key';
import type { Stamp } from '../domain/row';
import type { Owed } from '../domain/thanks-owed';
import type { Outcome } from '../domain/updates-due';
import { act } from './action';
import type { Kith } from './kith';
import { patchPreferences, preferencesIn } from './preference-rows';

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
  owed: { for: Owed['for']; row: { id: string } },
  how: Settled = 'said',
): Promise<{ actionId: Stamp }> {
  const { actionId } = await act(kith, 'markThanked', (change) =>
    settleThanks(change, kith, owed, how),
  );
  return { actionId };
}

/** The marking itself. Part of an action. */
export async function settleThanks(
  change: Change,
  kith: Kith,
  { for: what, row: { id } }: { for: Owed['for']; row: { id: string } },
  how: Settled,
): Promise<void> {
  const thankedOn = how === 'said' ? dayNow(kith) : null;
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
      return dismiss(change, promptKey('thanks', id));
  }
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
    const toldOn = dayNow(kith);
    switch (what) {
      case 'advice':
        await change.living('advice', id);
        return change.patch('advice', id, { toldOn });
      case 'introduction':
        await change.living('introductions', id);
        return change.patch('introductions', id, { toldOn });
      case 'favour':
        await change.living('favours', id);
        return dismiss(change, promptKey('update', id));
    }
  });
  return { actionId };
}

/** The user's day. */
export function dayNow(kith: Kith): string {
  return kith.now().toZonedDateTimeISO(kith.zone()).toPlainDate().toString();
}

async function dismiss(change: Change, key: string): Promise<void> {
  const { dismissed = [] } = await preferencesIn(change);
  await patchPreferences(change, { dismissed: [...new Set([...dismissed, key])] });
}
