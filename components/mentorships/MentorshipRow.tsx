/** One mentorship in a list: with whom, what about, where it stands, and what comes next or was last. */
import { i18n } from '#i18n';
import { itemValueWords } from '../../utils/services/item-words';
import type { MentorshipItem } from '../../utils/services/mentorship-view';
import { meetingWhen } from '../calendar/meeting-when';
import { useKith } from '../hooks/KithProvider';
import { itemAddress } from '../hooks/route';
import { useToday } from '../hooks/useToday';
import { Avatar } from '../ui/Avatar';
import { Badge } from '../ui/Badge';
import { BetweenUs } from '../ui/BetweenUs';
import { dayOf } from '../ui/dates';
import { distanceWords } from '../ui/distance-words';
import './MentorshipRow.css';
import { stageWords } from './stage-words';
import '../ui/Facts.css';

interface Props {
  item: MentorshipItem;
  /** The role is said where the place itself does not say it. */
  withRole?: boolean;
}

export function MentorshipRow({ item: { mentorship, person, next }, withRole }: Props) {
  const kith = useKith();
  const today = useToday();
  const { id, role, type, about, confidential } = mentorship;
  const last = person.lastContactAt;
  return (
    <li className="MentorshipRow">
      <Avatar id={person.id} name={person.name} />
      <div className="MentorshipRow-text">
        <p>
          <a className="MentorshipRow-name" href={itemAddress('mentorships', id)}>
            <bdi>{person.name}</bdi>
          </a>{' '}
          <Badge>{itemValueWords('mentorships', 'type', type)}</Badge>{' '}
          {confidential && <BetweenUs />}
        </p>
        {about !== '' && (
          <p>
            <bdi>{about}</bdi>
          </p>
        )}
        <p className="Facts">
          {withRole && <span>{itemValueWords('mentorships', 'role', role)}</span>}
          <span>{stageWords(mentorship, today)}</span>
          {next && (
            <a href={itemAddress('meetings', next.id)}>
              {i18n.t('mentorships.nextMeeting', { when: meetingWhen(next, today, kith.zone()) })}
            </a>
          )}
          {!next && (
            <span>
              {last === null
                ? i18n.t('drafts.neverInTouch')
                : i18n.t('mentorships.lastTalk', {
                    when: distanceWords(dayOf(last, kith.zone()), today),
                  })}
            </span>
          )}
        </p>
      </div>
    </li>
  );
}
