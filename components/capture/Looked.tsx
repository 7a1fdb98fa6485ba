/** One look at a page, in the popup or the side panel: what was found, or why the notes cannot be had. */
import { lazy, useEffect, useState } from 'react';
import { isWebPage } from '../../utils/domain/web-page';
import type { Kith } from '../../utils/services/kith';
import { ThemeKeeper } from '../app/ThemeKeeper';
import { KithProvider } from '../hooks/KithProvider';
import type { Surroundings } from '../hooks/surroundings';
import { UndoProvider } from '../hooks/UndoProvider';
import type { Look } from './look';
import { PopupViews } from './PopupViews';

const DatabaseNotice = lazy(() =>
  import('./DatabaseNotice').then(({ DatabaseNotice }) => ({ default: DatabaseNotice })),
);

interface Props {
  found: Look;
  whenOpen: () => Promise<Kith>;
  surroundings: Surroundings;
  onLookAgain: () => void;
  isReading: boolean;
  /** Goes to an address of the app page. */
  onOpenApp: (hash: string) => void;
}

export function Looked({
  found,
  whenOpen,
  surroundings,
  onLookAgain,
  isReading,
  onOpenApp,
}: Props) {
  const { capture } = found;
  const opened = useTaken(found.opened);
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
            known={isShut ? null : found.known}
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

/** How opening ended, or that another page has taken the notes away since. */
function useTaken(opened: Look['opened']): Look['opened'] {
  const [taken, setTaken] = useState<Look['opened']>(null);
  useEffect(() => {
    let isHere = true;
    if (opened && 'kith' in opened)
      void opened.kith.db.taken.then(() => isHere && setTaken(opened));
    return () => {
      isHere = false;
    };
  }, [opened]);
  return opened && taken === opened ? { state: 'busy' } : opened;
}
