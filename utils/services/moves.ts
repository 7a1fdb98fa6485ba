/** Moving a person from one outreach status to another, within an action: the row, and the move with its time. */
import type { Change } from '../db/change';
import { ForbiddenMoveError } from '../domain/errors';
import { newId } from '../domain/ids';
import type { Interaction } from '../domain/interaction';
import { isoTime } from '../domain/iso-time';
import { isWaking } from '../domain/may-rest';
import { allowedMoves, type OutreachStatus } from '../domain/outreach';
import type { Reminder } from '../domain/reminder';
import { lastChosen, statusAfter } from '../domain/status-after';
import type { Kith } from './kith';

/** What an action moved, for the words that say so. */
export interface Moved {
  personId: string;
  from: OutreachStatus;
  to: OutreachStatus;
}

/**
 * Keeps a status move with its time. Part of an action.
 *
 * @param interactionId - what was logged that moved them; left out where the user did.
 */
export async function recordMove(
  change: Change,
  kith: Kith,
  personId: string,
  from: OutreachStatus | null,
  to: OutreachStatus,
  interactionId?: string,
): Promise<void> {
  const now = kith.now();
  await change.insert('moves', newId(now.epochMilliseconds), {
    personId,
    from,
    to,
    at: isoTime(now),
    ...(interactionId === undefined ? {} : { interactionId }),
  });
}

/**
 * Moves a person. Who comes to rest is not to be written to: their open follow-ups go. Who rested and moves on
 * is awake: no reminder asks any more whether to write again. Part of an action.
 *
 * @throws {ForbiddenMoveError} when the rules do not know the move; {RowGoneError} when the person is gone.
 */
export async function movePerson(
  change: Change,
  kith: Kith,
  personId: string,
  to: OutreachStatus,
  interactionId?: string,
): Promise<Moved> {
  const { status: from } = await change.living('people', personId);
  if (!allowedMoves(from).includes(to)) throw new ForbiddenMoveError(`${from} → ${to}`);
  await change.patch('people', personId, { status: to });
  await recordMove(change, kith, personId, from, to, interactionId);
  if (from === 'resting') await removeOpen(change, personId, isWaking);
  if (to === 'resting') await removeOpen(change, personId, ({ kind }) => kind === 'follow-up');
  return { personId, from, to };
}

/** Where somebody stood before they last came to a status; null where they were saved with it. */
export async function stoodBefore(
  { db }: Kith,
  personId: string,
  status: OutreachStatus,
): Promise<OutreachStatus | null> {
  const moves = await db.moves.where('personId').equals(personId).sortBy('id');
  const came = moves.findLast(({ to, _del }) => to === status && _del === undefined);
  return came?.from ?? null;
}

/** Deletes those open reminders of a person that are meant. Part of an action. */
export async function removeOpen(
  change: Change,
  personId: string,
  isMeant: (reminder: Reminder) => boolean,
): Promise<void> {
  for (const one of await change.about('reminders', personId))
    if (one.state === 'open' && isMeant(one)) await change.remove('reminders', one.id);
}

/**
 * Moves a person on by what was logged, where it is the last word: nothing with them is later, and the user
 * has not said since where they stand. Part of an action, after `refreshContact`.
 *
 * @returns null where nothing follows from it.
 */
export async function moveByLog(
  change: Change,
  kith: Kith,
  personId: string,
  logged: Pick<Interaction, 'id' | 'kind' | 'direction' | 'at'>,
): Promise<Moved | null> {
  const person = await change.living('people', personId);
  const to = statusAfter(person.status, logged);
  if (to === person.status || logged.at !== person.lastContactAt) return null;
  const moves = await change.about('moves', personId);
  const chosen = lastChosen(moves.filter((one) => one._del === undefined));
  if (chosen !== null && chosen > logged.at) return null;
  return movePerson(change, kith, personId, to, logged.id);
}
