/** A file being made: how far it is, stopping it, and what came of it. */
import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Progress } from '../../utils/services/export/turns';
import { errorWords } from '../ui/error-words';
import { isolate } from '../ui/isolate';
import { saveFile } from '../ui/save-file';
import type { MadeFile } from './make-file';

export interface Making {
  /** Of the whole, 0 to 1; null while nothing is being made. */
  done: number | null;
  /** What came of the last one. */
  said: string;
  /** Makes a file and hands it to the browser. */
  start(make: (progress: Progress) => Promise<MadeFile | null>): void;
  stop(): void;
}

/** Leaving the view stops it. */
export function useMaking(): Making {
  const [done, setDone] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const run = async (make: Parameters<Making['start']>[0]) => {
    const controller = new AbortController();
    running.current = controller;
    setSaid('');
    setDone(0);
    try {
      const made = await make({ onProgress: setDone, signal: controller.signal });
      // What was read in one go did not hear of it.
      controller.signal.throwIfAborted();
      if (made) {
        saveFile(made.name, made.content, made.content.type);
        setSaid(i18n.t('export.saved', { file: isolate(made.name) }));
      }
    } catch (error) {
      setSaid(controller.signal.aborted ? i18n.t('export.stopped') : errorWords(error));
    }
    setDone(null);
  };
  return { done, said, start: (make) => void run(make), stop: () => running.current?.abort() };
}
