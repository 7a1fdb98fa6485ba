/**
 * What must not meet: a copy of everything that is being taken, a backup that is coming in, and an erasing. A copy
 * begun before and kept after it would hold whom the user wanted gone, and a backup would bring the rest of them back.
 */
import { withLock } from '../../platform/locks';

/** Takes a copy of everything, when nobody is being erased. */
export const takingCopy = <T>(work: () => Promise<T>) => withLock('copy', work);

/** Brings a backup in, when no other comes in and nobody is being erased. */
export const restoring = <T>(work: () => Promise<T>) => withLock('restore', work);

/** Erases, when no copy is taken and none comes in. A restore takes one itself: so in this order. */
export const erasing = <T>(work: () => Promise<T>) => restoring(() => takingCopy(work));
