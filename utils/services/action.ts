/** How a verb does its one action: what follows from it is written in the same transaction. */
import type { Change } from '../db/change';
import { act as write } from '../db/write';
import type { Stamp } from '../domain/row';
import { followActions } from './follow-actions';
import { followTouch } from './follow-touch';
import type { Kith } from './kith';

export interface ActOptions {
  /** Whom a cadence finds overdue by this comes up on a day of their own and never all at once: many came at once. */
  many?: boolean;
}

/**
 * As the write path's `act`. Every verb goes through here, so that none can forget what follows from it.
 *
 * @param name - the verb, for history.
 * @param work - what to do; awaits nothing but the database.
 * @throws what the write path's `act` throws.
 */
export async function act<T>(
  kith: Kith,
  name: string,
  work: (change: Change) => Promise<T>,
  { many = false }: ActOptions = {},
): Promise<{ actionId: Stamp; result: T }> {
  return write(kith.db, name, async (change) => {
    const result = await work(change);
    await followActions(change, kith);
    await followTouch(change, kith, many);
    return result;
  });
}
