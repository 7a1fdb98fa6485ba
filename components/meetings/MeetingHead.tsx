/** What a meeting is, whom it is with and when; and what its hour asks for: to begin it, or to tell how it went. */
import { useState } from 'react';
import { i18n } from '#i18n';
import { beginsAt, endsAt } from '../../utils/domain/meeting-time';
import type { MeetingView } from '../../utils/services/meeting-view';
import { activityWords, meetingTitle } from '../../utils/services/meeting-words';
import { cancelMeeting, startMeeting } from '../../utils/services/meetings';
import { AddToCalendar } from '../calendar/AddToCalendar';
import { ChangeMeeting } from '../calendar/ChangeMeeting';
import { HowDidItGo } from '../calendar/HowDidItGo';
import { MeetingFacts } from '../calendar/MeetingFacts';
import { useKith } from '../hooks/KithProvider';
import { itemAddress, personAddress } from '../hooks/route';
import { useUndo } from '../hooks/UndoProvider';
import { StyleLine } from '../mentorships/StyleLine';
import { Badge } from '../ui/Badge';
import { BetweenUs } from '../ui/BetweenUs';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { namesWords } from '../ui/names-words';
import { Running } from './Running';

/** From so long before it on, beginning is the next step. */
const NEAR = { hours: 3 };

export function MeetingHead({ view: { meeting, people } }: { view: MeetingView }) {
  const kith = useKith();
  const announce = useUndo();
  const [open, setOpen] = useState<'change' | 'tell' | null>(null);
  const what = meetingTitle(meeting, namesWords(people));
  const { id, state, activity, startedAt, title } = meeting;
  const now = kith.now();
  const isOver = Temporal.Instant.compare(endsAt(meeting), now) <= 0;
  const isNear = Temporal.Instant.compare(beginsAt(meeting), now.add(NEAR)) <= 0;
  const isBegun = startedAt != null;
  const close = () => setOpen(null);
  const [first] = people;
  return (
    <header className="MeetingHead">
      <h1 tabIndex={-1}>
        <bdi>{what}</bdi>
      </h1>
      <p className="MeetingHead-people">
        {people.map((person) => (
          <a key={person.id} href={personAddress(person.id)}>
            <bdi>{person.nickname ?? person.name}</bdi>
          </a>
        ))}
        {meeting.mentorshipId && (
          <a href={itemAddress('mentorships', meeting.mentorshipId)}>
            {i18n.t('agenda.mentorship')}
          </a>
        )}
        {title !== '' && activity && <Badge>{activityWords(activity)}</Badge>}
        {meeting.confidential && <BetweenUs />}
      </p>
      <MeetingFacts meeting={meeting} />
      {first && <StyleLine personId={first.id} />}
      {state === 'cancelled' && <p>{i18n.t('agenda.cancelledSaid')}</p>}
      {state === 'planned' && (
        <div className="MeetingHead-actions">
          {!isBegun && !isOver && (
            <Button
              look={isNear ? 'primary' : 'plain'}
              onClick={() => void announce(i18n.t('agenda.begun'), startMeeting(kith, id))}
            >
              {i18n.t('agenda.begin')}
            </Button>
          )}
          <Button
            look={isBegun || isOver ? 'primary' : 'plain'}
            aria-expanded={open === 'tell'}
            onClick={() => setOpen(open === 'tell' ? null : 'tell')}
          >
            {i18n.t('agenda.finish')}
          </Button>
          {isBegun && <Running startedAt={startedAt} minutes={meeting.minutes} />}
          <span className="MeetingHead-rest">
            <AddToCalendar which={{ meetingId: id }} what={what} />
            <IconButton
              icon="pencil"
              label={i18n.t('meeting.changeWhat', { what })}
              onClick={() => setOpen('change')}
            />
            <IconButton
              icon="close"
              label={i18n.t('meeting.cancelWhat', { what })}
              onClick={() =>
                void announce(i18n.t('meeting.cancelled', { what }), cancelMeeting(kith, id))
              }
            />
          </span>
        </div>
      )}
      {open === 'change' && state === 'planned' && (
        <ChangeMeeting meeting={meeting} guests={people} what={what} onClose={close} />
      )}
      {open === 'tell' && state === 'planned' && first && (
        <HowDidItGo meeting={meeting} personId={first.id} onClose={close} />
      )}
    </header>
  );
}
