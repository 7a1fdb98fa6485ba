/** The popup: the person on this page first; then who waits, everyone, and a line to log. */
import { Suspense, useCallback, useEffect, useState, useTransition } from 'react';
import type { Opening } from '../../utils/services/kith';
import type { Surroundings } from '../hooks/surroundings';
import { kithOf } from './kith-of';
import { Looked } from './Looked';
import { LookSkeleton } from './LookSkeleton';
import type { Look } from './look';
import { SurfaceMain } from './SurfaceMain';

interface Props {
  first: Promise<Look>;
  /** Opens and reads once more. */
  lookAgain: () => Promise<Look>;
  /** Opens the notes, once. */
  open: () => Promise<Opening>;
  surroundings: Surroundings;
  /** Goes to an address of the app page. */
  onOpenApp: (hash: string) => void;
}

/**
 * What is seen changes in transitions only: parts that load when used then replace what is shown once
 * they are there. A fallback in between would flash, and React holds it for 300 ms.
 */
export function Popup({ first, lookAgain, open, surroundings, onOpenApp }: Props) {
  const [latest, setLatest] = useState<Look | null>(null);
  const [fault, setFault] = useState<{ error: unknown } | null>(null);
  const [isReading, startReading] = useTransition();
  const show = (looking: Promise<Look>) =>
    startReading(async () => {
      try {
        const found = await looking;
        startReading(() => setLatest(found));
      } catch (error) {
        setFault({ error });
      }
    });

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another first look is another start
  useEffect(() => show(first), [first]);

  const whenOpen = useCallback(async () => {
    const opened = await open();
    startReading(() => setLatest((now) => (now?.opened ? now : now && { ...now, opened })));
    return kithOf(opened);
  }, [open]);

  if (fault) throw fault.error;
  return (
    <SurfaceMain onOpenApp={onOpenApp}>
      <Suspense fallback={<LookSkeleton />}>
        {latest ? (
          <Looked
            found={latest}
            whenOpen={whenOpen}
            surroundings={surroundings}
            onLookAgain={() => show(lookAgain())}
            isReading={isReading}
            onOpenApp={onOpenApp}
          />
        ) : (
          <LookSkeleton />
        )}
      </Suspense>
    </SurfaceMain>
  );
}
