/** Half-typed text that survives leaving the page, a closed popup or a crash. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { useSurroundings } from './KithProvider';

const PAUSE_MS = 250;

export interface Scratch<T> {
  /** `undefined` while reading, `null` when nothing was kept. */
  kept: T | null | undefined;
  /** Keeps a value, a moment after the last key. */
  keep(value: T): void;
  /** Forgets it, once saved or given up. */
  drop(): void;
}

/**
 * What was kept and cannot be read is as if nothing had been: the screen goes on without it.
 *
 * @param key - names the text: `person:<id>:<what>`, so that erasing a person clears theirs.
 * @param isValid - whether what was stored, perhaps by another version, has the expected shape.
 */
export function useScratch<T>(key: string, isValid: (value: unknown) => value is T): Scratch<T> {
  const { readScratch, keepScratch, dropScratch } = useSurroundings();
  const [kept, setKept] = useState<T | null | undefined>(undefined);
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; write: () => void } | null>(null);
  const check = useRef(isValid);

  useEffect(() => {
    let here = true;
    setKept(undefined);
    readScratch(key)
      .catch(() => null)
      .then((value) => here && setKept(check.current(value) ? value : null));
    const flush = () => waiting.current?.write();
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      here = false;
      flush();
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
    };
  }, [key, readScratch]);

  const stop = useCallback(() => {
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = null;
  }, []);

  const keep = useCallback(
    (value: T) => {
      stop();
      const write = () => {
        stop();
        // What cannot be kept is still on screen, and the next key tries again.
        void keepScratch(key, value).catch(() => {});
      };
      waiting.current = { timer: setTimeout(write, PAUSE_MS), write };
    },
    [key, keepScratch, stop],
  );

  const drop = useCallback(() => {
    stop();
    void dropScratch(key).catch(() => {});
  }, [key, dropScratch, stop]);

  return { kept, keep, drop };
}

/** The commonest shape. */
export const isText = (value: unknown): value is string => typeof value === 'string';
