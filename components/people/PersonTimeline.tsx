/** What happened with a person, latest first, with the place to log what just did. */
import { lazy, Suspense, useState } from 'react';
import { i18n } from '#i18n';
import type { PersonView } from '../../utils/services/person-view';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import './PersonTimeline.css';
import { TimelineList } from './TimelineList';

const LogHere = lazy(() => import('../log/LogHere').then(({ LogHere }) => ({ default: LogHere })));

export function PersonTimeline({ view }: { view: PersonView }) {
  const [logging, setLogging] = useState(false);
  return (
    <div className="PersonTimeline">
      {logging ? (
        <Suspense>
          <LogHere person={view.person} onClose={() => setLogging(false)} />
        </Suspense>
      ) : (
        <Button className="PersonTimeline-log" onClick={() => setLogging(true)}>
          <Icon name="pencil" />
          {i18n.t('log.open')}
        </Button>
      )}
      <TimelineList view={view} />
      <p>
        <a href={`#/find?${new URLSearchParams({ person: view.person.id })}`}>
          {i18n.t('everything.all')}
        </a>
      </p>
    </div>
  );
}
