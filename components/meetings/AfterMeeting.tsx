/** Once a meeting was held: thanks while it is fresh, and the next one. */
import { i18n } from '#i18n';
import type { MeetingView } from '../../utils/services/meeting-view';
import { meetingTitle } from '../../utils/services/meeting-words';
import '../calendar/Meetings.css';
import { meetingWhen } from '../calendar/meeting-when';
import { PlanMeeting } from '../calendar/PlanMeeting';
import { useKith } from '../hooks/KithProvider';
import { itemAddress, thankAddress } from '../hooks/route';
import { useLive } from '../hooks/useLive';
import { useToday } from '../hooks/useToday';
import { Card } from '../ui/Card';
import { LinkButton } from '../ui/LinkButton';
import { namesWords } from '../ui/names-words';

export function AfterMeeting({ view: { meeting, people, next } }: { view: MeetingView }) {
  const kith = useKith();
  const today = useToday();
  const { interactionId, kind, time, zone, minutes, place, mentorshipId, confidential } = meeting;
  const log = useLive(({ db }) => db.interactions.get(interactionId ?? ''), [interactionId]);
  const [first] = people;
  if (!first) return null;
  const isThanked = log?.thanked === true;
  // The notes stand below, and the title above.
  const isOwnWords = log && !['', meeting.notes, meeting.title].includes(log.text);
  return (
    <Card className="AfterMeeting" aria-label={i18n.t('agenda.after')}>
      <h2>{i18n.t('agenda.after')}</h2>
      <p>
        {i18n.t('agenda.heldSaid')} {i18n.t(isThanked ? 'agenda.thankedHint' : 'agenda.thankHint')}
      </p>
      {isOwnWords && (
        <p className="AfterMeeting-told">
          <bdi>{log.text}</bdi>
        </p>
      )}
      {log?.outcome && (
        <p>
          <bdi>{log.outcome}</bdi>
        </p>
      )}
      {next && (
        <p>
          <a href={itemAddress('meetings', next.id)}>
            {i18n.t('agenda.nextOne', {
              what: meetingTitle(next, namesWords(people)),
              when: meetingWhen(next, today, kith.zone()),
            })}
          </a>
        </p>
      )}
      <div className="AfterMeeting-actions">
        {!isThanked && (
          <LinkButton
            look="primary"
            href={thankAddress(first.id, 'meeting', interactionId ?? undefined)}
          >
            {i18n.t('agenda.thank')}
          </LinkButton>
        )}
        {!next && (
          <PlanMeeting
            person={first}
            start={{
              kind,
              time,
              zone,
              minutes: String(minutes),
              place,
              mentorshipId,
              confidential,
            }}
          />
        )}
      </div>
    </Card>
  );
}
