/** What was settled a moment ago; it is forgotten once the hand has come to rest. */
import { useCallback, useEffect, useRef, useState } from 'react';

/** Longer than a double click and the look that follows it. */
const STAYS_MS = 2_000;

export interface Settled {
  /** What became of each, by the reminder's id. */
  words: ReadonlyMap<string, string>;
  /** Told when the button is pressed. */
  settle(id: string, words: string): void;
  /** The pointer moves over the list: nothing may move under it yet. */
  wait(): void;
}

const NONE: ReadonlyMap<string, string> = new Map();

export function useSettled(): Settled {
  const [words, setWords] = useState(NONE);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const restart = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      timer.current = undefined;
      setWords(NONE);
    }, STAYS_MS);
  }, []);
  const wait = useCallback(() => {
    if (timer.current !== undefined) restart();
  }, [restart]);
  const settle = useCallback(
    (id: string, what: string) => {
      setWords((before) => new Map([...before, [id, what]]));
      restart();
    },
    [restart],
  );
  useEffect(() => () => clearTimeout(timer.current), []);
  return { words, settle, wait };
}
