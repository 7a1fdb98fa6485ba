/** What a goal says of itself. */
import { i18n } from '#i18n';
import type { GoalView } from '../../utils/services/goals';
import { itemFieldWords, itemValueWords } from '../../utils/services/item-words';
import { itemAddress, personAddress } from '../hooks/route';
import { useToday } from '../hooks/useToday';
import { Badge } from '../ui/Badge';
import { BetweenUs } from '../ui/BetweenUs';
import { dayWords } from '../ui/dates';
import { Fact } from '../ui/Fact';
import { isolate } from '../ui/isolate';
import { mentorshipWords } from './goal-form';
import '../ui/Facts.css';

export function GoalFacts({ view: { goal, person, helpers } }: { view: GoalView }) {
  const today = useToday();
  const label = (field: string) => itemFieldWords('goals', field);
  const { targetOn, endedOn, why, measure, skills } = goal;
  return (
    <div className="GoalFacts">
      {person ? (
        <a href={personAddress(person.id, 'mentorship')}>
          {i18n.t('goals.theirs', { name: isolate(person.name) })}
        </a>
      ) : (
        <a href="#/goals">{i18n.t('goals.mine')}</a>
      )}
      <h1 tabIndex={-1}>
        <bdi>{goal.statement}</bdi>
      </h1>
      <p className="Facts">
        <span>{itemValueWords('goals', 'state', goal.state)}</span>
        {endedOn !== null && <time dateTime={endedOn}>{dayWords(endedOn, today)}</time>}
        {goal.stretch && <Badge>{i18n.t('goals.stretch')}</Badge>}
        {goal.confidential && <BetweenUs />}
      </p>
      <dl>
        {why !== '' && (
          <Fact label={label('why')}>
            <bdi>{why}</bdi>
          </Fact>
        )}
        {measure !== '' && (
          <Fact label={label('measure')}>
            <bdi>{measure}</bdi>
          </Fact>
        )}
        {targetOn !== null && <Fact label={label('targetOn')}>{dayWords(targetOn, today)}</Fact>}
        {skills.length > 0 && (
          <Fact label={label('skills')}>
            <span className="GoalFacts-words">
              {skills.map((skill) => (
                <Badge key={skill}>
                  <bdi>{skill}</bdi>
                </Badge>
              ))}
            </span>
          </Fact>
        )}
        <Fact label={label('mentorshipIds')}>
          {helpers.length === 0 && <a href="#/goals">{i18n.t('goals.nobodyYet')}</a>}
          <span className="GoalFacts-words">
            {helpers.map((one) => (
              <a key={one.id} href={itemAddress('mentorships', one.id)}>
                {mentorshipWords(one)}
              </a>
            ))}
          </span>
        </Fact>
      </dl>
    </div>
  );
}
