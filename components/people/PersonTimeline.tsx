/** What happened with a person, latest first, with the place to log what just did. */
import { useState } from 'react';
import { i18n } from '#i18n';
import type { PersonView } from '../../utils/services/person-view';
import { LogInteraction } from '../outreach/LogInteraction';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import './PersonTimeline.css';
import { TimelineList } from './TimelineList';

export function PersonTimeline({ view }: { view: PersonView }) {
  const [logging, setLogging] = useState(false);
  return (
    <div className="PersonTimeline">
      {logging ? (
        <LogInteraction person={view.person} onClose={() => setLogging(false)} />
      ) : (
        <Button className="PersonTimeline-log" onClick={() => setLogging(true)}>
          <Icon name="pencil" />
          {i18n.t('log.open')}
        </Button>
      )}
      <TimelineList view={view} />
    </div>
  );
}
