/** Moves a person from one outreach status to another, by the rules. */
import { ChangedElsewhereError, ForbiddenMoveError } from '../domain/errors';
import { allowedMoves, type OutreachStatus } from '../domain/outreach';
import type { Stamp } from '../domain/row';
import { act } from './action';
import type { Kith } from './kith';
import { recordMove } from './person-rows';

/**
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
    if (!allowedMoves(status).includes(to)) throw new ForbiddenMoveError(`${status} → ${to}`);
    await change.patch('people', personId, { status: to });
    await recordMove(change, kith, personId, status, to);
  });
  return { actionId };
}
