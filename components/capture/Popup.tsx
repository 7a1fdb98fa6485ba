/** The popup: the person on this page first; then who waits, everyone, and a line to log. */
import { Suspense, useEffect, useState, useTransition } from 'react';
import { i18n } from '#i18n';
import { ThemeKeeper } from '../app/ThemeKeeper';
import { KithProvider } from '../hooks/KithProvider';
import type { Surroundings } from '../hooks/surroundings';
import { UndoProvider } from '../hooks/UndoProvider';
import { DatabaseNotice } from './DatabaseNotice';
import { LookSkeleton } from './LookSkeleton';
import type { Look } from './look';
import './Popup.css';
import { PopupViews } from './PopupViews';

interface Props {
  first: Promise<Look>;
  /** Opens and reads once more. */
  lookAgain: () => Promise<Look>;
  surroundings: Surroundings;
  /** Goes to an address of the app page. */
  onOpenApp: (hash: string) => void;
}

/**
 * What is seen changes in transitions only: parts that load when used then replace what is shown once
 * they are there. A fallback in between would flash, and React holds it for 300 ms.
 */
export function Popup({ first, lookAgain, surroundings, onOpenApp }: Props) {
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
  if (fault) throw fault.error;
  return (
    <main className="Popup">
      <h1 className="VisuallyHidden">{i18n.t('extension.name')}</h1>
      <Suspense fallback={<LookSkeleton />}>
        {latest ? (
          <Looked
            found={latest}
            surroundings={surroundings}
            onLookAgain={() => show(lookAgain())}
            isReading={isReading}
            onOpenApp={onOpenApp}
          />
        ) : (
          <LookSkeleton />
        )}
      </Suspense>
    </main>
  );
}

interface LookedProps extends Pick<Props, 'surroundings' | 'onOpenApp'> {
  found: Look;
  onLookAgain: () => void;
  isReading: boolean;
}

function Looked({ found, surroundings, onLookAgain, isReading, onOpenApp }: LookedProps) {
  const { opening, capture, known } = found;
  const notice = opening.state !== 'ready' && (
    <DatabaseNotice state={opening.state} onTryAgain={onLookAgain} isTrying={isReading} />
  );
  if (!('kith' in opening) || opening.state === 'lost') return notice;
  return (
    <KithProvider kith={opening.kith} surroundings={surroundings}>
      <ThemeKeeper />
      <UndoProvider>
        {notice}
        <PopupViews
          capture={capture}
          known={known}
          onReadAgain={onLookAgain}
          isReading={isReading}
          onOpenApp={onOpenApp}
        />
      </UndoProvider>
    </KithProvider>
  );
}
