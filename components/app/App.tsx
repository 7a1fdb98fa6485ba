/** The app page: what opening the notes ended in decides what is shown. */
import { useEffect, useState } from 'react';
import { type Opening, whenTaken } from '../../utils/services/kith';
import { BrokenScreen } from '../health/BrokenScreen';
import { BusyScreen } from '../health/BusyScreen';
import { LostScreen } from '../health/LostScreen';
import { NewerBanner } from '../health/NewerBanner';
import { KithProvider } from '../hooks/KithProvider';
import { RosterProvider } from '../hooks/RosterProvider';
import type { Surroundings } from '../hooks/surroundings';
import { UndoProvider } from '../hooks/UndoProvider';
import { Shell } from './Shell';
import { ThemeKeeper } from './ThemeKeeper';

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
  if (opening.state === 'broken') return <BrokenScreen {...opening} />;
  if (opening.state === 'lost' && !accepted) {
    return <LostScreen {...opening} onGoOn={() => setAccepted(true)} />;
  }
  return (
    <KithProvider kith={opening.kith} surroundings={surroundings}>
      <ThemeKeeper />
      <RosterProvider>
        <UndoProvider>
          <Shell banner={opening.state === 'newer' ? <NewerBanner /> : null} />
        </UndoProvider>
      </RosterProvider>
    </KithProvider>
  );
}
