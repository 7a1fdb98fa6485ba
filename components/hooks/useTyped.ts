/** A text that is kept while it is typed and written once its field is left: no history entry a key, and nothing lost. */
import { useEffect, useRef, useState } from 'react';
import { isText, useScratch } from './useScratch';

export interface Typed {
  /** What stands in the field. */
  value: string;
  onChange(value: string): void;
  /** The field is left: what differs from what is stored is written. @returns whether all of it is stored. */
  onBlur(): Promise<boolean>;
  /** What is stored, or is being stored, stands in the field again. */
  forget(): void;
}

/**
 * @param key - names the half-typed text, as in useScratch.
 * @param stored - what is written now; it shows unless something else is typed here.
 * @param write - @returns whether it was written; otherwise it stays typed, and the next leaving tries again.
 */
export function useTyped(
  key: string,
  stored: string,
  write: (value: string) => Promise<boolean>,
): Typed {
  const { kept, keep, drop } = useScratch(key, isText);
  const [typed, setTyped] = useState<string | null>(null);
  const latest = useRef(typed);
  const written = useRef<string | null>(null);
  latest.current = typed;

  useEffect(() => {
    if (kept !== null && kept !== undefined) setTyped((now) => now ?? kept);
  }, [kept]);

  // What was typed is stored, perhaps cleaned: from now on the field shows what others write, too.
  useEffect(() => {
    const now = latest.current;
    if (now === null || (now !== stored && now !== written.current)) return;
    drop();
    setTyped(null);
  }, [stored, drop]);

  const forget = () => {
    drop();
    setTyped(null);
  };

  return {
    value: typed ?? stored,
    onChange: (value) => {
      setTyped(value);
      keep(value);
    },
    onBlur: async () => {
      if (typed === null) return true;
      if (typed === stored) {
        forget();
        return true;
      }
      written.current = typed;
      const isWritten = await write(typed);
      if (!isWritten) written.current = null;
      else if (latest.current === typed) drop();
      return isWritten;
    },
    forget,
  };
}
