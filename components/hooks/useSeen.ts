/** What stood in a list to choose from when the user came to it, so that a choice overwrites nothing unseen. */
import { useRef } from 'react';

/**
 * @param value - as it is now, in whatever tab it was written.
 * @returns `onFocus` for what holds the list; `take` gives the value to compare with, once for each coming.
 */
export function useSeen<T>(value: T): { onFocus: () => void; take: () => T } {
  const seen = useRef<{ value: T } | null>(null);
  return {
    onFocus: () => {
      seen.current = { value };
    },
    take: () => {
      const was = seen.current?.value ?? value;
      seen.current = null;
      return was;
    },
  };
}
