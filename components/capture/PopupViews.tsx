/** What the popup shows: the page's person or, without one, today; over it find and log, when asked for. */
import { lazy, Suspense, startTransition, useCallback, useEffect, useState } from 'react';
import { isWebPage } from '../../utils/domain/web-page';
import { useSurroundings } from '../hooks/KithProvider';
import { isLogAddress } from '../hooks/log-address';
import { WhenOpen } from '../hooks/WhenOpen';
import { isFindKey } from '../ui/modifier-key';
import { LookSkeleton } from './LookSkeleton';
import type { Look } from './look';
import { PopupFooter } from './PopupFooter';
import { Subject } from './Subject';
import { useSurface } from './surface';

const PageOffers = lazy(() =>
  import('../sites/PageOffers').then(({ PageOffers }) => ({ default: PageOffers })),
);
const SiteHealth = lazy(() =>
  import('../site-health/SiteHealth').then(({ SiteHealth }) => ({ default: SiteHealth })),
);
const HelpKey = lazy(() => import('../keys/HelpKey').then(({ HelpKey }) => ({ default: HelpKey })));
const QuickFind = lazy(() =>
  import('../find/QuickFind').then(({ QuickFind }) => ({ default: QuickFind })),
);
const QuickLog = lazy(() =>
  import('../log/QuickLog').then(({ QuickLog }) => ({ default: QuickLog })),
);
const QuickPalette = lazy(() =>
  import('../palette/QuickPalette').then(({ QuickPalette }) => ({ default: QuickPalette })),
);
const TodayFive = lazy(() =>
  import('./TodayFive').then(({ TodayFive }) => ({ default: TodayFive })),
);

export type PopupView = 'page' | 'find' | 'log';

interface Props extends Pick<Look, 'capture' | 'known'> {
  /** The notes could not be opened: there is the page's form and nothing else. */
  isShut: boolean;
  onReadAgain: () => void;
  isReading: boolean;
  onOpenApp: (hash: string) => void;
}

/** The page's view stays where it is under the others, so that nothing typed there is lost. */
export function PopupViews(props: Props) {
  const { capture, known, isShut, onReadAgain, isReading, onOpenApp } = props;
  const [chosen, setViewNow] = useState<PopupView>('page');
  const view = isShut ? 'page' : chosen;
  const surface = useSurface();
  const hasPage = isWebPage(capture.address);
  const isInUse = useInUse();

  const [logging, setLogging] = useState('');
  const setView = useCallback((next: PopupView) => startTransition(() => setViewNow(next)), []);

  const { opensOnLog } = useSurroundings();
  useEffect(() => {
    void opensOnLog?.().then((asked) => asked && setView('log'));
  }, [opensOnLog, setView]);

  const leave = () => setView('page');
  /** What is logged is logged here; all else is on the app page. */
  const go = (hash: string) => {
    if (!isLogAddress(hash)) return onOpenApp(hash);
    setLogging(hash);
    setView('log');
  };

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isFindKey(event)) setView('find');
      // From the first view Escape closes the popup, as the browser does by itself.
      else if (event.key === 'Escape' && !event.defaultPrevented && view !== 'page')
        setView('page');
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [view, setView]);

  return (
    <div className="PopupBody">
      <div className="PopupView" hidden={view !== 'page'}>
        {hasPage ? (
          <>
            <Subject
              key={capture.address}
              capture={capture}
              known={known}
              onReadAgain={onReadAgain}
              isReading={isReading}
            />
            <Suspense>
              {isInUse && (
                <>
                  <SiteHealth capture={capture} />
                  <PageOffers address={capture.address} />
                </>
              )}
            </Suspense>
          </>
        ) : (
          <TodayFive />
        )}
      </div>
      <WhenOpen otherwise={view !== 'page' && <LookSkeleton />}>
        {view === 'log' && <QuickLog address={logging} />}
        {view === 'find' && <QuickPalette onGo={go} onClose={leave} />}
        {view === 'page' && !hasPage && <QuickFind onOpen={onOpenApp} onLeaveUp={toFirstDue} />}
      </WhenOpen>
      {surface === 'panel' && isInUse && (
        <Suspense>
          <HelpKey />
        </Suspense>
      )}
      {!isShut && <PopupFooter view={view} hasPage={hasPage} onView={setView} />}
    </div>
  );
}

/** From the box below it, one key leads to what is due first, and another settles it. */
function toFirstDue(): void {
  document.querySelector<HTMLElement>('.TodayFive [data-settles]')?.focus();
}

/** Whether the form has taken the focus, or a second has passed: what is only offered is loaded after it. */
function useInUse(): boolean {
  const [isInUse, setInUse] = useState(false);
  useEffect(() => {
    const begin = () => startTransition(() => setInUse(true));
    const timer = setTimeout(begin, 1_000);
    document.addEventListener('focusin', begin, { once: true });
    return () => {
      clearTimeout(timer);
      document.removeEventListener('focusin', begin);
    };
  }, []);
  return isInUse;
}
