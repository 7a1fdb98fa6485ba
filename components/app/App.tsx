/** The app page: what opening the notes ended in decides what is shown. */
import { lazy, Suspense, useEffect, useState } from 'react';
import { type Opening, whenTaken } from '../../utils/services/kith';
import { BusyScreen } from '../health/BusyScreen';
import { KithProvider } from '../hooks/KithProvider';
import { RosterProvider } from '../hooks/RosterProvider';
import type { Surroundings } from '../hooks/surroundings';
import { UndoProvider } from '../hooks/UndoProvider';
import { Shell } from './Shell';
import { ThemeKeeper } from './ThemeKeeper';

// What is hardly ever shown is loaded then.
const BrokenScreen = lazy(() =>
  import('../health/BrokenScreen').then(({ BrokenScreen }) => ({ default: BrokenScreen })),
);
const LostScreen = lazy(() =>
  import('../health/LostScreen').then(({ LostScreen }) => ({ default: LostScreen })),
);
const NewerBanner = lazy(() =>
  import('../health/NewerBanner').then(({ NewerBanner }) => ({ default: NewerBanner })),
);

interface Props {
  opening: Opening;
  surroundings: Surroundings;
}

/** Loss is never shown as an empty list. */
export function App({ opening, surroundings }: Props) {
  const [accepted, setAccepted] = useState(false);
  const [taken, setTaken] = useState(false);

  useEffect(() => {
    let isHere = true;
    if ('kith' in opening) void whenTaken(opening.kith).then(() => isHere && setTaken(true));
    return () => {
      isHere = false;
    };
  }, [opening]);

  if (opening.state === 'busy' || taken) return <BusyScreen />;
  if (opening.state === 'broken')
    return (
      <Suspense>
        <BrokenScreen {...opening} />
      </Suspense>
    );
  if (opening.state === 'lost' && !accepted)
    return (
      <Suspense>
        <LostScreen {...opening} onGoOn={() => setAccepted(true)} />
      </Suspense>
    );
  const newer = (
    <Suspense>
      <NewerBanner />
    </Suspense>
  );
  return (
    <KithProvider kith={opening.kith} surroundings={surroundings}>
      <ThemeKeeper />
      <RosterProvider>
        <UndoProvider>
          <Shell banner={opening.state === 'newer' ? newer : null} />
        </UndoProvider>
      </RosterProvider>
    </KithProvider>
  );
}
