/** The verbs about where somebody stands: moved by hand, let rest, woken. All by the rules (domain/outreach.ts). */
import { ChangedElsewhereError } from '../domain/errors';
import { isWaking, wakingId } from '../domain/may-rest';
import type { OutreachStatus } from '../domain/outreach';
import { cleanReminder } from '../domain/reminder-input';
import type { Stamp } from '../domain/row';
import { act } from './action';
import type { Kith } from './kith';
import { movePerson, removeOpen, stoodBefore } from './moves';

/**
 * Moves a person from one outreach status to another.
 *
 * @param seen - where they stood when the user chose: what another tab wrote since is not overwritten.
 * @throws {ForbiddenMoveError} when the rules do not know the move; {ChangedElsewhereError} when they stand
 *   elsewhere by now; {RowGoneError} when the person is gone.
 */
export async function moveStatus(
  kith: Kith,
  personId: string,
  to: OutreachStatus,
  seen?: OutreachStatus,
): Promise<{ actionId: Stamp }> {
  const { actionId } = await act(kith, 'moveStatus', async (change) => {
    const { status } = await change.living('people', personId);
    if (seen !== undefined && status !== seen) throw new ChangedElsewhereError('status');
    await movePerson(change, kith, personId, to);
  });
  return { actionId };
}

/**
 * Lets people rest: nobody is asked a third time. Their open follow-ups go, and with a day a reminder asks
 * then whether to write again. Who is resting already gets the new day; who is gone is passed over.
 *
 * @param until - `YYYY-MM-DD`, or null to rest until the user wakes them.
 * @param words - what that reminder says; empty for its kind's words.
 * @throws {InvalidInputError} for a day that does not exist.
 */
export async function letRest(
  kith: Kith,
  ids: readonly string[],
  until: string | null,
  words = '',
): Promise<{ actionId: Stamp }> {
  const asked =
    until === null
      ? null
      : cleanReminder({ kind: 'review', text: words, on: until, time: null, zone: null });
  const { actionId } = await act(kith, 'letRest', async (change) => {
    await change.load('people', ids);
    await change.loadAbout('reminders', ids);
    for (const id of new Set(ids)) {
      const person = await change.row('people', id);
      if (!person || person._del !== undefined || person.mergedInto !== undefined) continue;
      if (person.status !== 'resting') await movePerson(change, kith, id, 'resting');
      else await removeOpen(change, id, isWaking);
      if (asked)
        await change.insert('reminders', wakingId(id), {
          ...asked,
          personId: id,
          state: 'open',
          doneAt: null,
          snoozes: 0,
          confidential: false,
        });
    }
  });
  return { actionId };
}

/**
 * Wakes somebody who rests: they stand again where they stood before.
 *
 * @throws {ChangedElsewhereError} when they no longer rest; {RowGoneError} when the person is gone.
 */
export async function wake(
  kith: Kith,
  id: string,
): Promise<{ actionId: Stamp; to: OutreachStatus }> {
  const { actionId, result } = await act(kith, 'wake', async (change) => {
    const { status } = await change.living('people', id);
    if (status !== 'resting') throw new ChangedElsewhereError('status');
    const to = (await stoodBefore(kith, id, 'resting')) ?? 'saved';
    await movePerson(change, kith, id, to);
    return to;
  });
  return { actionId, to: result };
}
