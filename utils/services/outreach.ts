/** The verbs about where somebody stands: moved by hand, let rest, woken. All by the rules (domain/outreach.ts). */
import type { Change } from '../db/change';
import { ChangedElsewhereError } from '../domain/errors';
import type { OutreachStatus } from '../domain/outreach';
import { cleanReminder } from '../domain/reminder-input';
import type { Stamp } from '../domain/row';
import { act } from './action';
import type { Kith } from './kith';
import { movePerson } from './moves';

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

/** One a person, so that two browsers make the same; where the person was merged it keeps its id. */
const WAKES = 'rest:';

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
    for (const id of new Set(ids)) {
      const person = await change.row('people', id);
      if (!person || person._del !== undefined) continue;
      if (person.status !== 'resting') await movePerson(change, kith, id, 'resting');
      await removeOpen(change, kith, id, ({ kind }) => kind === 'follow-up');
      await removeOpen(change, kith, id, isWaking);
      if (asked)
        await change.insert('reminders', `${WAKES}${id}`, {
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
 * Wakes somebody who rests: they stand again where they stood before, and no reminder asks about it any more.
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
    const to = await stoodBefore(kith, id);
    await movePerson(change, kith, id, to);
    await removeOpen(change, kith, id, isWaking);
    return to;
  });
  return { actionId, to: result };
}

const isWaking = ({ id }: { id: string }) => id.startsWith(WAKES);

/** Where they stood before they came to rest; who was saved resting stands at the beginning. */
async function stoodBefore({ db }: Kith, id: string): Promise<OutreachStatus> {
  const moves = await db.moves.where('personId').equals(id).sortBy('id');
  const rested = moves.findLast(({ to, _del }) => to === 'resting' && _del === undefined);
  return rested?.from && rested.from !== 'resting' ? rested.from : 'saved';
}

async function removeOpen(
  change: Change,
  { db }: Kith,
  personId: string,
  isMeant: (reminder: { id: string; kind: string }) => boolean,
): Promise<void> {
  const queried = await db.reminders.where('personId').equals(personId).toArray();
  for (const one of change.seen('reminders', queried))
    if (one.personId === personId && one.state === 'open' && isMeant(one))
      await change.remove('reminders', one.id);
}
