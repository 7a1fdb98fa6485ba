/** One planned meeting, with what can be done about it; one that is over asks how it went. */
import { useState } from 'react';
import { i18n } from '#i18n';
import type { Meeting } from '../../utils/domain/meeting';
import { endsAt } from '../../utils/domain/meeting-time';
import { meetingTitle } from '../../utils/services/meeting-words';
import { cancelMeeting, guestsOf } from '../../utils/services/meetings';
import { useKith } from '../hooks/KithProvider';
import { itemAddress } from '../hooks/route';
import { useUndo } from '../hooks/UndoProvider';
import { useLive } from '../hooks/useLive';
import type { Other } from '../outreach/log-draft';
import { BetweenUs } from '../ui/BetweenUs';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { namesWords } from '../ui/names-words';
import { AddToCalendar } from './AddToCalendar';
import { ChangeMeeting } from './ChangeMeeting';
import { HowDidItGo } from './HowDidItGo';
import { MeetingFacts } from './MeetingFacts';

interface Props {
  meeting: Meeting;
  /** On whose page it stands. */
  person: Other;
}

export function MeetingItem({ meeting, person }: Props) {
  const kith = useKith();
  const announce = useUndo();
  const guests = useLive((open) => guestsOf(open, meeting), [meeting.personIds]) ?? [person];
  const [isChanging, setChanging] = useState(false);
  const [telling, setTelling] = useState(false);
  const isOver = Temporal.Instant.compare(endsAt(meeting), kith.now()) <= 0;
  const what = meetingTitle(meeting, namesWords(guests));

  if (isChanging) {
    return (
      <li>
        <ChangeMeeting {...{ meeting, guests, what }} onClose={() => setChanging(false)} />
      </li>
    );
  }
  return (
    <li>
      <div className="Meetings-item">
        <div className="Meetings-text">
          <a className="Meetings-what" href={itemAddress('meetings', meeting.id)}>
            <bdi>{what}</bdi>
          </a>{' '}
          {meeting.confidential && <BetweenUs />}
          <MeetingFacts meeting={meeting} />
        </div>
        <span className="Meetings-actions">
          <Button
            small
            look={isOver ? 'plain' : 'quiet'}
            aria-expanded={telling}
            aria-label={i18n.t('meeting.howWhat', { what })}
            onClick={() => setTelling(!telling)}
          >
            {i18n.t('meeting.howWasIt')}
          </Button>
          <AddToCalendar which={{ meetingId: meeting.id }} what={what} />
          <IconButton
            icon="pencil"
            label={i18n.t('meeting.changeWhat', { what })}
            onClick={() => setChanging(true)}
          />
          <IconButton
            icon="close"
            label={i18n.t('meeting.cancelWhat', { what })}
            onClick={() =>
              void announce(i18n.t('meeting.cancelled', { what }), cancelMeeting(kith, meeting.id))
            }
          />
        </span>
      </div>
      {telling && (
        <HowDidItGo meeting={meeting} personId={person.id} onClose={() => setTelling(false)} />
      )}
    </li>
  );
}
