/** Whom a message is for: what one wants in view while writing to them. */
import { i18n } from '#i18n';
import type { Person } from '../../utils/domain/person';
import { useKith } from '../hooks/KithProvider';
import { personAddress } from '../hooks/route';
import { useToday } from '../hooks/useToday';
import { turnWords } from '../outreach/turn-words';
import { Avatar } from '../ui/Avatar';
import { BetweenUs } from '../ui/BetweenUs';
import { dayOf } from '../ui/dates';
import { distanceWords } from '../ui/distance-words';
import { StatusMark } from '../ui/StatusMark';
import './ComposerHead.css';

interface Props {
  person: Person;
  addressOf: (hash: string) => string;
}

export function ComposerHead({ person, addressOf }: Props) {
  const kith = useKith();
  const today = useToday();
  const turn = turnWords(person.turn ?? null, person.pronouns);
  return (
    <header className="ComposerHead">
      <Avatar id={person.id} name={person.name} />
      <div>
        <h1 tabIndex={-1}>
          {i18n.t('drafts.to')}{' '}
          <a href={addressOf(personAddress(person.id))}>
            <bdi>{person.name}</bdi>
          </a>
        </h1>
        {person.headline && (
          <p>
            <bdi>{person.headline}</bdi>
          </p>
        )}
        <p className="ComposerHead-facts">
          {person.confidential && <BetweenUs />}
          <StatusMark status={person.status} />
          {turn && <span>{turn}</span>}
          {person.nickname && (
            <span>
              {i18n.t('person.called')} <bdi>{person.nickname}</bdi>
            </span>
          )}
          {person.pronouns && <bdi>{person.pronouns}</bdi>}
          <span>
            {person.lastContactAt === null
              ? i18n.t('drafts.neverInTouch')
              : i18n.t('drafts.lastInTouch', {
                  when: distanceWords(dayOf(person.lastContactAt, kith.zone()), today),
                })}
          </span>
        </p>
      </div>
    </header>
  );
}
