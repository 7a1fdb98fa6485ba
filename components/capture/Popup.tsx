/** The popup: the person on this page first; then who waits, everyone, and a line to log. */
import { Suspense, use, useState, useTransition } from 'react';
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

export function Popup({ first, lookAgain, ...rest }: Props) {
  const [looking, setLooking] = useState(first);
  const [isReading, startReading] = useTransition();
  const readAgain = () => startReading(() => setLooking(lookAgain()));
  return (
    <main className="Popup">
      <h1 className="VisuallyHidden">{i18n.t('extension.name')}</h1>
      <Suspense fallback={<LookSkeleton />}>
        <Looked looking={looking} onLookAgain={readAgain} isReading={isReading} {...rest} />
      </Suspense>
    </main>
  );
}

interface LookedProps extends Pick<Props, 'surroundings' | 'onOpenApp'> {
  looking: Promise<Look>;
  onLookAgain: () => void;
  isReading: boolean;
}

function Looked({ looking, surroundings, onLookAgain, isReading, onOpenApp }: LookedProps) {
  const { opening, capture, known } = use(looking);
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
