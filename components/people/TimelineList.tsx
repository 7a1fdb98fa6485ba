/** What happened with a person, latest first. */
import { useState } from 'react';
import { i18n } from '#i18n';
import type { PersonView } from '../../utils/services/person-view';
import { toldOf } from '../../utils/services/told-items';
import { useLive } from '../hooks/useLive';
import { useToday } from '../hooks/useToday';
import { Button } from '../ui/Button';
import './PersonTimeline.css';
import { TimelineItem } from './TimelineItem';
import { timelineOf } from './timeline';

const FIRST_SHOWN = 50;

export function TimelineList({ view }: { view: PersonView }) {
  const today = useToday();
  const [shown, setShown] = useState(FIRST_SHOWN);
  const told = useLive((kith) => toldOf(kith, view.person.id), [view.person.id]) ?? [];
  const entries = timelineOf({ ...view, told });
  return (
    <>
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
    </>
  );
}
