/** Moves a person from one outreach status to another, by the rules. */
import { act } from '../db/write';
import { ForbiddenMoveError } from '../domain/errors';
import { allowedMoves, type OutreachStatus } from '../domain/outreach';
import type { Stamp } from '../domain/row';
import type { Kith } from './kith';
import { recordMove } from './person-rows';

/**
 * @throws {ForbiddenMoveError} when the rules do not know the move; {RowGoneError} when the person is gone.
 */
export async function moveStatus(
  kith: Kith,
  personId: string,
  to: OutreachStatus,
): Promise<{ actionId: Stamp }> {
  const { actionId } = await act(kith.db, 'moveStatus', async (change) => {
    const { status } = await change.living('people', personId);
    if (!allowedMoves(status).includes(to)) throw new ForbiddenMoveError(`${status} → ${to}`);
    await change.patch('people', personId, { status: to });
    await recordMove(change, kith, personId, status, to);
  });
  return { actionId };
}
