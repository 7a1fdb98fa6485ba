/** When and where a meeting is, and what to bring. */
import type { Meeting } from '../../utils/domain/meeting';
import { typedLink } from '../../utils/domain/safe-url';
import { useKith } from '../hooks/KithProvider';
import { useToday } from '../hooks/useToday';
import { ExternalLink } from '../ui/ExternalLink';
import './MeetingFacts.css';
import { meetingWhen } from './meeting-when';

export function MeetingFacts({ meeting }: { meeting: Meeting }) {
  const kith = useKith();
  const today = useToday();
  const link = typedLink(meeting.place);
  return (
    <div className="MeetingFacts">
      <div className="MeetingFacts-when">{meetingWhen(meeting, today, kith.zone())}</div>
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
        <div className="MeetingFacts-note">
          <bdi>{meeting.note}</bdi>
        </div>
      )}
    </div>
  );
}
