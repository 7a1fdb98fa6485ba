/** The meetings of a mentorship: those to come, a place to plan one, those held folded away. */
import { useRef } from 'react';
import { i18n } from '#i18n';
import type { Mentorship } from '../../utils/domain/items/mentorship';
import type { Meeting } from '../../utils/domain/meeting';
import { meetingsOf } from '../../utils/services/meeting-view';
import { meetingTitle } from '../../utils/services/meeting-words';
import { MeetingItem } from '../calendar/MeetingItem';
import '../calendar/Meetings.css';
import { PlanMeeting } from '../calendar/PlanMeeting';
import { useKith } from '../hooks/KithProvider';
import { useRoster } from '../hooks/RosterProvider';
import { itemAddress } from '../hooks/route';
import { useKeptFocus } from '../hooks/useKeptFocus';
import { useLive } from '../hooks/useLive';
import { useToday } from '../hooks/useToday';
import { dayWords } from '../ui/dates';
import { ListHeading } from '../ui/ListHeading';
import { namesWords } from '../ui/names-words';
import './MentorshipMeetings.css';

export function MentorshipMeetings({ mentorship }: { mentorship: Mentorship }) {
  const { id, personId, confidential, stage } = mentorship;
  const place = useRef<HTMLElement>(null);
  const roster = useRoster();
  const meetings = useLive((kith) => meetingsOf(kith, mentorship), [id, personId]);
  useKeptFocus(place);
  if (!meetings || !roster) return null;
  const isEnded = stage === 'closed';
  if (isEnded && meetings.length === 0) return null;
  const names = new Map(roster.rows.map((row) => [row.id, row.name]));
  const person = { id: personId, name: names.get(personId) ?? '' };
  const planned = meetings.filter(({ state }) => state === 'planned');
  const held = meetings.filter(({ state }) => state === 'held').reverse();
  const guestsOf = ({ personIds }: Meeting) =>
    personIds.flatMap((one) => {
      const name = names.get(one);
      return name === undefined ? [] : [{ name }];
    });
  return (
    <section ref={place} className="Meetings" aria-label={i18n.t('agenda.meetings')}>
      <ListHeading count={planned.length} tabIndex={-1}>
        {i18n.t('agenda.meetings')}
      </ListHeading>
      {planned.length > 0 && (
        <ul>
          {planned.map((meeting) => (
            <MeetingItem key={meeting.id} meeting={meeting} person={person} />
          ))}
        </ul>
      )}
      {meetings.length === 0 && (
        <p className="MentorshipMeetings-none">{i18n.t('agenda.meetingsNone')}</p>
      )}
      {!isEnded && <PlanMeeting person={person} start={{ mentorshipId: id, confidential }} />}
      {held.length > 0 && (
        <details>
          <summary>{i18n.t('agenda.past', held.length)}</summary>
          <ul className="MentorshipMeetings-held">
            {held.map((meeting) => (
              <HeldMeeting key={meeting.id} meeting={meeting} guests={guestsOf(meeting)} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function HeldMeeting({ meeting, guests }: { meeting: Meeting; guests: { name: string }[] }) {
  const today = useToday();
  const zone = useKith().zone();
  const began = meeting.startedAt
    ? Temporal.Instant.from(meeting.startedAt).toZonedDateTimeISO(zone).toPlainDate()
    : meeting.on;
  return (
    <li>
      <a href={itemAddress('meetings', meeting.id)}>
        <bdi>{meetingTitle(meeting, namesWords(guests))}</bdi>
      </a>
      <span className="MentorshipMeetings-day">{dayWords(began, today)}</span>
    </li>
  );
}
