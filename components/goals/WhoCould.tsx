/** Who could help with a goal: a mentor who helps with others already, somebody hoped for, anyone kept in Kith. */
import { i18n } from '#i18n';
import type { Goal } from '../../utils/domain/items/goal';
import type { MentorType } from '../../utils/domain/items/mentorship';
import { hopedMentors, linkGoal, type NamedMentorship } from '../../utils/services/goals';
import { itemWords } from '../../utils/services/item-words';
import { useKith } from '../hooks/KithProvider';
import { personAddress } from '../hooks/route';
import { useUndo } from '../hooks/UndoProvider';
import { useLive } from '../hooks/useLive';
import { Button } from '../ui/Button';
import { isolate } from '../ui/isolate';
import { LinkButton } from '../ui/LinkButton';
import './WhoCould.css';

/** So many of those hoped for; the list of people has them all. */
const SHOWN = 7;

interface Props {
  goal: Goal;
  type: MentorType;
  mentorships: readonly NamedMentorship[];
}

export function WhoCould({ goal, type, mentorships }: Props) {
  const kith = useKith();
  const announce = useUndo();
  const hoped = useLive(hopedMentors);
  const others = mentorships.filter(
    (one) => one.role === 'mentee' && one.type === type && one.stage !== 'closed',
  );
  return (
    <div className="WhoCould">
      {others.map(({ id, person }) => (
        <Button
          key={id}
          onClick={() =>
            announce(
              i18n.t('item.changed', { what: itemWords('goals') }),
              linkGoal(kith, goal.id, id, true),
            )
          }
        >
          {i18n.t('goals.helpsToo', { name: isolate(person.name) })}
        </Button>
      ))}
      {hoped && hoped.length > 0 && (
        <div>
          <p>{i18n.t('goals.hoped')}</p>
          <ul>
            {hoped.slice(0, SHOWN).map(({ id, name }) => (
              <li key={id}>
                <a href={personAddress(id, 'mentorship')}>
                  <bdi>{name}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {hoped?.length === 0 && <p>{i18n.t('goals.nobodyHoped')}</p>}
      <LinkButton href="#/people">{i18n.t('goals.lookAround')}</LinkButton>
    </div>
  );
}
