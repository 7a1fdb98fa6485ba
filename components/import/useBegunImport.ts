/** An import that has begun, as this page works on it: it runs unless it was stopped, and can be taken back. */
import { useCallback, useEffect, useState } from 'react';
import type { ImportJob } from '../../utils/domain/import-job';
import { useKith } from '../hooks/KithProvider';
import { errorWords } from '../ui/error-words';
import { furthest } from './furthest';
import { goOn, stop, takeBack } from './runs';

export interface BegunImport {
  job: ImportJob;
  /** What goes on. */
  now: 'running' | 'stopped' | 'undoing' | 'over';
  /** So many values stayed when it was taken back, because they were changed since. */
  left: number;
  /** Why it stopped by itself, in words. */
  trouble: string | null;
  goOn(): void;
  stop(): void;
  undo(): void;
}

/** @param kept - as the database has it, which may lag behind what goes on here. */
export function useBegunImport(kept: ImportJob): BegunImport {
  const kith = useKith();
  const { id } = kept;
  const [known, setKnown] = useState<ImportJob | null>(null);
  const [doing, setDoing] = useState<'nothing' | 'running' | 'undoing'>('nothing');
  const [left, setLeft] = useState(0);
  const [trouble, setTrouble] = useState<string | null>(null);
  const job = known === null ? kept : furthest(kept, known);
  const isOpen = job.state === 'running' && job.undone === 0;

  const during = useCallback(
    async (what: 'running' | 'undoing', work: () => Promise<ImportJob>) => {
      setDoing(what);
      setTrouble(null);
      try {
        setKnown(await work());
      } catch (error) {
        setTrouble(errorWords(error));
      }
      setDoing('nothing');
    },
    [],
  );
  const run = useCallback(() => void during('running', () => goOn(kith, id)), [during, kith, id]);

  /** Neither stopped by the user nor by trouble: it goes on by itself. */
  const waits = isOpen && !job.isStopped && trouble === null;
  useEffect(() => {
    if (waits) run();
  }, [waits, run]);

  return {
    job,
    now: nowOf(job, doing, waits),
    left,
    trouble,
    goOn: run,
    stop: () => stop(id),
    undo: () =>
      void during('undoing', async () => {
        const { job: after, left: stayed } = await takeBack(kith, id);
        setLeft(stayed);
        return after;
      }),
  };
}

function nowOf(
  { state }: ImportJob,
  doing: 'nothing' | 'running' | 'undoing',
  waits: boolean,
): BegunImport['now'] {
  if (doing === 'undoing') return 'undoing';
  if (state !== 'running') return 'over';
  return doing === 'running' || waits ? 'running' : 'stopped';
}
