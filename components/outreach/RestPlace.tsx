/** Where the offer to let somebody rest stands; its words are loaded only where there is something to say. */
import { lazy, Suspense } from 'react';
import { isWaking, mayRest } from '../../utils/domain/may-rest';
import type { PersonView } from '../../utils/services/person-view';
import { useKith } from '../hooks/KithProvider';

const RestNotice = lazy(() =>
  import('./RestNotice').then(({ RestNotice }) => ({ default: RestNotice })),
);

/** Nothing, for most people most of the time. */
export function RestPlace({ view: { person, moves, reminders } }: { view: PersonView }) {
  const kith = useKith();
  const { status, tries = 0, lastContactAt } = person;
  const rests = status === 'resting';
  if (!rests && !mayRest({ status, tries, lastContactAt }, kith.now())) return null;
  const since = rests ? moves.find(({ to }) => to === 'resting')?.at : undefined;
  const asks = reminders.find((one) => one.state === 'open' && isWaking(one));
  return (
    <Suspense>
      <RestNotice person={person} since={since ?? null} until={(rests && asks?.on) || null} />
    </Suspense>
  );
}
