/** The popup: the person on this page first; then who waits, everyone, and a line to log. */
import { Suspense, useCallback, useEffect, useState, useTransition } from 'react';
import { i18n } from '#i18n';
import { isWebPage } from '../../utils/domain/web-page';
import type { Kith, Opening } from '../../utils/services/kith';
import { ThemeKeeper } from '../app/ThemeKeeper';
import { KithProvider } from '../hooks/KithProvider';
import type { Surroundings } from '../hooks/surroundings';
import { UndoProvider } from '../hooks/UndoProvider';
import { useDocumentTitle } from '../hooks/useDocumentTitle';
import { appHashOf } from './app-address';
import { DatabaseNotice } from './DatabaseNotice';
import { LookSkeleton } from './LookSkeleton';
import type { Look } from './look';
import './Popup.css';
import { kithOf } from './kith-of';
import { PopupViews } from './PopupViews';

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

  useDocumentTitle('');

  if (fault) throw fault.error;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a link answers to its key with a click; here is only said where it opens
    <main
      className="Popup"
      onClick={(event) => {
        const hash = appHashOf(event);
        if (hash === null) return;
        event.preventDefault();
        onOpenApp(hash);
      }}
    >
      <h1 className="VisuallyHidden">{i18n.t('extension.name')}</h1>
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
    </main>
  );
}

interface LookedProps extends Pick<Props, 'surroundings' | 'onOpenApp'> {
  found: Look;
  whenOpen: () => Promise<Kith>;
  onLookAgain: () => void;
  isReading: boolean;
}

function Looked({ found, whenOpen, surroundings, onLookAgain, isReading, onOpenApp }: LookedProps) {
  const { opened, capture, known } = found;
  const isShut = opened !== null && opened.state !== 'ready' && opened.state !== 'newer';
  return (
    <KithProvider
      kith={opened && 'kith' in opened ? opened.kith : null}
      whenOpen={whenOpen}
      surroundings={surroundings}
    >
      <ThemeKeeper />
      <UndoProvider>
        {opened && opened.state !== 'ready' && (
          <DatabaseNotice state={opened.state} onTryAgain={onLookAgain} isTrying={isReading} />
        )}
        {(!isShut || isWebPage(capture.address)) && (
          <PopupViews
            capture={capture}
            known={known}
            isShut={isShut}
            onReadAgain={onLookAgain}
            isReading={isReading}
            onOpenApp={onOpenApp}
          />
        )}
      </UndoProvider>
    </KithProvider>
  );
}
