/** Whom a mentorship is with, what it is about, and the ways on from it. */
import { i18n } from '#i18n';
import { itemValueWords } from '../../utils/services/item-words';
import type { MentorshipItem } from '../../utils/services/mentorship-view';
import { exportAddress, mentorshipTextAddress, personAddress, writeAddress } from '../hooks/route';
import { useToday } from '../hooks/useToday';
import { Avatar } from '../ui/Avatar';
import { BetweenUs } from '../ui/BetweenUs';
import { LinkButton } from '../ui/LinkButton';
import './MentorshipHead.css';
import { StyleLine } from './StyleLine';
import { stageWords } from './stage-words';

export function MentorshipHead({ item: { mentorship, person } }: { item: MentorshipItem }) {
  const today = useToday();
  const { id, role, type, about, confidential } = mentorship;
  return (
    <header className="MentorshipHead">
      <Avatar id={person.id} name={person.name} />
      <div className="MentorshipHead-text">
        <h1 tabIndex={-1}>
          {i18n.t('mentorships.with')}{' '}
          <a href={personAddress(person.id)}>
            <bdi>{person.name}</bdi>
          </a>
        </h1>
        {about !== '' && (
          <p className="MentorshipHead-about">
            <bdi>{about}</bdi>
          </p>
        )}
        <p className="MentorshipHead-facts">
          <span>{itemValueWords('mentorships', 'role', role)}</span>
          <span>{itemValueWords('mentorships', 'type', type)}</span>
          <span>{stageWords(mentorship, today)}</span>
          {confidential && <BetweenUs />}
        </p>
      </div>
      <div className="MentorshipHead-actions">
        <LinkButton small look="quiet" href={writeAddress(person.id)}>
          {i18n.t('drafts.write')}
        </LinkButton>
        <LinkButton small look="quiet" href={mentorshipTextAddress(id, 'report')}>
          {i18n.t('app.report')}
        </LinkButton>
        <LinkButton small look="quiet" href={exportAddress({ mentorship: id })}>
          {i18n.t('export.openOne')}
        </LinkButton>
      </div>
      <div className="MentorshipHead-style">
        <StyleLine personId={person.id} />
      </div>
    </header>
  );
}
