/** One planned meeting, with what can be done about it; one that is over asks how it went. */
import { useState } from 'react';
import { i18n } from '#i18n';
import type { Meeting } from '../../utils/domain/meeting';
import { endsAt } from '../../utils/domain/meeting-time';
import { typedLink } from '../../utils/domain/safe-url';
import { meetingTitle } from '../../utils/services/meeting-words';
import { cancelMeeting, editMeeting, guestsOf } from '../../utils/services/meetings';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useLive } from '../hooks/useLive';
import { useToday } from '../hooks/useToday';
import type { Other } from '../outreach/log-draft';
import { Badge } from '../ui/Badge';
import { Button } from '../ui/Button';
import { ExternalLink } from '../ui/ExternalLink';
import { IconButton } from '../ui/IconButton';
import { namesWords } from '../ui/names-words';
import { AddToCalendar } from './AddToCalendar';
import { HowDidItGo } from './HowDidItGo';
import { MeetingForm } from './MeetingForm';
import { type MeetingDraft, meetingDraftOf } from './meeting-draft';
import { meetingWhen } from './meeting-when';

interface Props {
  meeting: Meeting;
  /** On whose page it stands. */
  person: Other;
}

export function MeetingItem({ meeting, person }: Props) {
  const kith = useKith();
  const today = useToday();
  const announce = useUndo();
  const guests = useLive((open) => guestsOf(open, meeting), [meeting.personIds]) ?? [person];
  const [draft, setDraft] = useState<MeetingDraft | null>(null);
  const [telling, setTelling] = useState(false);
  const isOver = Temporal.Instant.compare(endsAt(meeting), kith.now()) <= 0;
  const what = meetingTitle(meeting, namesWords(guests));
  const link = typedLink(meeting.place);

  if (draft) {
    return (
      <li>
        <MeetingForm
          draft={draft}
          onChange={setDraft}
          save={i18n.t('meeting.saveChanges')}
          onSave={async (input) => {
            const done = await announce(
              i18n.t('meeting.changed', { what }),
              editMeeting(kith, meeting.id, input),
            );
            if (done) setDraft(null);
            return done;
          }}
          onCancel={() => setDraft(null)}
        />
      </li>
    );
  }
  return (
    <li>
      <div className="Meetings-item">
        <div className="Meetings-text">
          <bdi className="Meetings-what">{what}</bdi>{' '}
          {meeting.confidential && <Badge tone="notice">{i18n.t('drafts.confidential')}</Badge>}
          <div className="Meetings-detail">{meetingWhen(meeting, today, kith.zone())}</div>
          {meeting.place && (
            <div>
              {link ? (
                <ExternalLink href={link}>{meeting.place}</ExternalLink>
              ) : (
                <bdi>{meeting.place}</bdi>
              )}
            </div>
          )}
          {meeting.note && (
            <div className="Meetings-note">
              <bdi>{meeting.note}</bdi>
            </div>
          )}
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
            onClick={() => setDraft(meetingDraftOf(meeting, guests))}
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
