/** What happened with a person, latest first, with the place to log what just did. */
import { useState } from 'react';
import { i18n } from '#i18n';
import type { PersonView } from '../../utils/services/person-view';
import { useToday } from '../hooks/useToday';
import { LogInteraction } from '../outreach/LogInteraction';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import './PersonTimeline.css';
import { TimelineItem } from './TimelineItem';
import { timelineOf } from './timeline';

const FIRST_SHOWN = 50;

export function PersonTimeline({ view }: { view: PersonView }) {
  const today = useToday();
  const [logging, setLogging] = useState(false);
  const [shown, setShown] = useState(FIRST_SHOWN);
  const entries = timelineOf(view);
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
      <ol className="PersonTimeline-list">
        {entries.slice(0, shown).map((entry) => (
          <TimelineItem key={entry.id} entry={entry} today={today} />
        ))}
      </ol>
      {entries.length > shown && (
        <Button look="quiet" onClick={() => setShown(shown + FIRST_SHOWN)}>
          {i18n.t('person.earlier', entries.length - shown)}
        </Button>
      )}
    </div>
  );
}
