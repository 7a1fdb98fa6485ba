/** Where people stand because of a meeting: at "meeting set" while one is planned, in touch once it was held, and back when it is called off. */
import type { Change } from '../db/change';
import { allowedMoves } from '../domain/outreach';
import type { Kith } from './kith';
import { type Moved, movePerson, stoodBefore } from './moves';

/**
 * Moves people to "meeting set", but for those in touch: one meeting more makes them no stranger. Part of an action.
 *
 * @throws {RowGoneError} when somebody is gone.
 */
export async function meetingSet(
  change: Change,
  kith: Kith,
  personIds: readonly string[],
): Promise<void> {
  for (const id of personIds) {
    const { status } = await change.living('people', id);
    if (status === 'in-touch' || !allowedMoves(status).includes('meeting-set')) continue;
    await movePerson(change, kith, id, 'meeting-set');
  }
}

/** Moves whoever is at "meeting set" and has no meeting any more back to where they stood before. Part of an action. */
export async function meetingOff(
  change: Change,
  kith: Kith,
  personIds: readonly string[],
): Promise<void> {
  for (const id of personIds) {
    const person = await change.row('people', id);
    if (person?._del !== undefined || person?.status !== 'meeting-set') continue;
    if (await hasMeeting(change, id)) continue;
    const before = await stoodBefore(kith, id, 'meeting-set');
    if (before !== null) await movePerson(change, kith, id, before);
  }
}

/**
 * Moves whoever is still at "meeting set" after a meeting of theirs, and has no other ahead, to "in touch":
 * whatever it was logged as, they met. Part of an action.
 */
export async function meetingHeld(
  change: Change,
  kith: Kith,
  personIds: readonly string[],
  interactionId: string,
): Promise<Moved[]> {
  const moved: Moved[] = [];
  for (const id of personIds) {
    const { status } = await change.living('people', id);
    if (status !== 'meeting-set' || (await hasMeeting(change, id))) continue;
    moved.push(await movePerson(change, kith, id, 'in-touch', interactionId));
  }
  return moved;
}

async function hasMeeting(change: Change, personId: string): Promise<boolean> {
  const theirs = await change.about('meetings', personId);
  return theirs.some(({ state, _del }) => state === 'planned' && _del === undefined);
}
