/** The panel beside the page: as the popup, with room, and it stays while pages come and go. */
import { Suspense, startTransition, useCallback, useState } from 'react';
import { i18n } from '#i18n';
import type { Opening } from '../../utils/services/kith';
import { kithOf } from '../capture/kith-of';
import { Looked } from '../capture/Looked';
import { LookSkeleton } from '../capture/LookSkeleton';
import { SurfaceMain } from '../capture/SurfaceMain';
import { Surface } from '../capture/surface';
import type { Surroundings } from '../hooks/surroundings';
import { Banner } from '../ui/Banner';
import { Elsewhere } from './Elsewhere';
import './Panel.css';
import type { Place } from './places';
import { UnreadPage } from './UnreadPage';
import { type Beside, useBeside } from './useBeside';
import { useTouched } from './useTouched';

interface Props {
  beside: Beside;
  /** Opens the notes, once. */
  open: () => Promise<Opening>;
  surroundings: Surroundings;
  /** Goes to an address of the app page. */
  onOpenApp: (hash: string) => void;
}

export function Panel({ beside, open, surroundings: around, onOpenApp }: Props) {
  const { surroundings, onFocusCapture, isTouched, letGo } = useTouched(around);
  const { shown, latest, isReading, again, showLatest } = useBeside(
    beside,
    around.sites,
    isTouched,
  );
  const [opened, setOpened] = useState<Opening | null>(null);
  const isHeld = shown.visit !== latest.visit;

  const whenOpen = useCallback(async () => {
    const ended = await open();
    startTransition(() => setOpened(ended));
    return kithOf(ended);
  }, [open]);

  function goThere() {
    letGo();
    showLatest();
  }

  return (
    <Surface value="panel">
      <SurfaceMain onOpenApp={onOpenApp}>
        {isHeld && <Elsewhere place={latest} onShow={goThere} />}
        {shown.isUnread && (
          <UnreadPage
            key={shown.visit}
            address={shown.address}
            sites={around.sites}
            onRead={again}
          />
        )}
        {shown.isWithdrawn && (
          <Banner tone="calm" title={i18n.t('panel.withdrawn')}>
            {i18n.t('panel.withdrawnDo')}
          </Banner>
        )}
        <div className="Panel-page" onFocusCapture={onFocusCapture}>
          <Suspense fallback={<LookSkeleton />}>
            {shown.look ? (
              <Looked
                key={keyOf(shown)}
                found={{ ...shown.look, opened: shown.look.opened ?? opened }}
                whenOpen={whenOpen}
                surroundings={surroundings}
                onLookAgain={isHeld ? goThere : again}
                isReading={isReading}
                onOpenApp={onOpenApp}
              />
            ) : (
              <LookSkeleton />
            )}
          </Suspense>
        </div>
      </SurfaceMain>
    </Surface>
  );
}

/** A page that could be read after all is another than the one that could not. */
const keyOf = ({ visit, isUnread }: Place) => `${visit} ${isUnread}`;
