/** Something a button does that takes a moment: once at a time, with what went wrong in words. */
import { useState } from 'react';
import { errorWords } from '../ui/error-words';

interface Doing {
  busy: boolean;
  /** What went wrong, and what to do; null for nothing. */
  trouble: string | null;
  /** Called inside the user's gesture, it begins there too. */
  run(work: () => Promise<unknown>): void;
}

/** One button or several that wait for each other. */
export function useDoing(): Doing {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const run = async (work: () => Promise<unknown>) => {
    setBusy(true);
    setTrouble(null);
    try {
      await work();
    } catch (error) {
      setTrouble(errorWords(error));
    }
    setBusy(false);
  };
  return { busy, trouble, run: (work) => void run(work) };
}
