/** The meetings agreed on with a person: those to come, those to tell of, and a place to plan one. */
import { useRef } from 'react';
import { i18n } from '#i18n';
import type { Meeting } from '../../utils/domain/meeting';
import type { OutreachStatus } from '../../utils/domain/outreach';
import { useKeptFocus } from '../hooks/useKeptFocus';
import { Card } from '../ui/Card';
import { MeetingItem } from './MeetingItem';
import './Meetings.css';
import { PlanMeeting } from './PlanMeeting';

interface Props {
  person: { id: string; name: string; status: OutreachStatus };
  /** The person's, whatever came of them. */
  meetings: readonly Meeting[];
}

export function Meetings({ person, meetings }: Props) {
  const place = useRef<HTMLElement>(null);
  useKeptFocus(place);
  const planned = meetings.filter(({ state }) => state === 'planned');
  return (
    <Card ref={place} className="Meetings" aria-label={i18n.t('meeting.heading')}>
      <h2 tabIndex={-1}>{i18n.t('meeting.heading')}</h2>
      {planned.length > 0 && (
        <ul>
          {planned.map((meeting) => (
            <MeetingItem key={meeting.id} meeting={meeting} person={person} />
          ))}
        </ul>
      )}
      {planned.length === 0 && person.status === 'meeting-set' && (
        <p>{i18n.t('meeting.setWithoutDay')}</p>
      )}
      <PlanMeeting person={person} />
    </Card>
  );
}
