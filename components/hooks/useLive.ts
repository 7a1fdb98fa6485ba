/** A read that stays true: it runs again when rows it read change, in any tab or in the background. */
import { useLiveQuery } from 'dexie-react-hooks';
import type { Kith } from '../../utils/services/kith';
import { useKith } from './KithProvider';

/**
 * @param read - a service verb that reads; only Dexie calls inside, so that it can be watched.
 * @param dependencies - what it reads by, beside the database.
 * @returns `undefined` until first read.
 */
export function useLive<T>(
  read: (kith: Kith) => Promise<T>,
  dependencies: readonly unknown[] = [],
): T | undefined {
  const kith = useKith();
  return useLiveQuery(() => read(kith), [kith, ...dependencies]);
}
