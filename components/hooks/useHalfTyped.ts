/** A form's value that is there again after the page was left with it half typed. */
import { useState } from 'react';
import { useScratch } from './useScratch';

export interface HalfTyped<T> {
  value: T;
  change(value: T): void;
  /** Begins anew, once saved or given up. */
  drop(): void;
}

/**
 * @param key - names the text, as in useScratch.
 * @param empty - what stands there before anything is typed.
 */
export function useHalfTyped<T>(
  key: string,
  isValid: (value: unknown) => value is T,
  empty: T,
): HalfTyped<T> {
  const { kept, keep, drop } = useScratch(key, isValid);
  const [typed, setTyped] = useState<{ value: T } | null>(null);
  return {
    value: typed ? typed.value : (kept ?? empty),
    change: (value) => {
      setTyped({ value });
      keep(value);
    },
    drop: () => {
      setTyped({ value: empty });
      drop();
    },
  };
}
