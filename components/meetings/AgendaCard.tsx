/** What to talk about, in its parts; ticked off while one talks, and sent beforehand as a letter. */
import { useRef } from 'react';
import { i18n } from '#i18n';
import { AGENDA_PARTS, type AgendaPart } from '../../utils/domain/items/agenda-item';
import { writeAgenda } from '../../utils/services/agenda-letter';
import { itemValueWords } from '../../utils/services/item-words';
import type { MeetingView } from '../../utils/services/meeting-view';
import { meetingWhen } from '../calendar/meeting-when';
import { useKith } from '../hooks/KithProvider';
import { draftAddress } from '../hooks/route';
import { useUndo } from '../hooks/UndoProvider';
import { useKeptFocus } from '../hooks/useKeptFocus';
import { goTo } from '../hooks/useRoute';
import { useToday } from '../hooks/useToday';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { AddPoint } from './AddPoint';
import './AgendaCard.css';
import { AgendaRow } from './AgendaRow';

export function AgendaCard({ view }: { view: MeetingView }) {
  const { meeting, people, points } = view;
  const kith = useKith();
  const today = useToday();
  const announce = useUndo();
  const place = useRef<HTMLElement>(null);
  useKeptFocus(place);
  const [first] = people;
  if (!first) return null;
  const isPlanned = meeting.state === 'planned';
  const inPart = (part: AgendaPart) => points.filter(({ item }) => item.part === part);
  // Nothing is left open from before in a first meeting: the part comes with its first point.
  const parts = AGENDA_PARTS.filter(
    (part) => inPart(part).length > 0 || (isPlanned && part !== 'clarifications'),
  );
  const write = () => {
    const when = meetingWhen(meeting, today, meeting.zone);
    const writing = writeAgenda(kith, view, first, when).then((done) => {
      goTo(draftAddress(done.id));
      return done;
    });
    void announce(i18n.t('agenda.written'), writing);
  };
  return (
    <Card ref={place} className="AgendaCard" aria-label={i18n.t('agenda.heading')}>
      <h2 tabIndex={-1}>{i18n.t('agenda.heading')}</h2>
      {points.length === 0 && <p className="MeetingPage-none">{i18n.t('agenda.about')}</p>}
      {parts.map((part) => (
        <section key={part} aria-label={itemValueWords('agenda', 'part', part)}>
          <h3>{itemValueWords('agenda', 'part', part)}</h3>
          <ul>
            {inPart(part).map((point) => (
              <AgendaRow key={point.item.id} point={point} meeting={meeting} />
            ))}
          </ul>
          {isPlanned && <AddPoint part={part} meeting={meeting} personId={first.id} />}
        </section>
      ))}
      {isPlanned && points.length > 0 && (
        <Button small className="AgendaCard-write" onClick={write}>
          {i18n.t('agenda.write')}
        </Button>
      )}
    </Card>
  );
}
