/** Who helps with which of my goals, by kind of mentor; where there is nobody, the way to somebody. */
import { useId, useState } from 'react';
import { i18n } from '#i18n';
import type { Cell, CoveredGoal } from '../../utils/domain/coverage';
import type { Mentorship, MentorType } from '../../utils/domain/items/mentorship';
import { coverage, type NamedMentorship, namedMentorships } from '../../utils/services/goals';
import { itemValueWords } from '../../utils/services/item-words';
import { itemAddress } from '../hooks/route';
import { useLive } from '../hooks/useLive';
import { Button } from '../ui/Button';
import { isolate } from '../ui/isolate';
import './CoverageMap.css';
import { WhoCould } from './WhoCould';

const typeWords = (type: MentorType) => itemValueWords('mentorships', 'type', type);

export function CoverageMap() {
  const id = useId();
  const rows = useLive(coverage);
  const mentorships = useLive(namedMentorships);
  if (!rows || rows.length === 0 || !mentorships) return null;
  return (
    <section className="CoverageMap" aria-labelledby={id}>
      <h2 id={id}>{i18n.t('goals.coverage')}</h2>
      <p className="CoverageMap-about">{i18n.t('goals.coverageAbout')}</p>
      <ul>
        {rows.map((row) => (
          <GoalCells key={row.goal.id} row={row} mentorships={mentorships} />
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  row: CoveredGoal;
  mentorships: readonly NamedMentorship[];
}

function GoalCells({ row: { goal, cells }, mentorships }: RowProps) {
  const id = useId();
  const [asked, setAsked] = useState<MentorType | null>(null);
  return (
    <li>
      <a className="CoverageMap-goal" href={itemAddress('goals', goal.id)}>
        <bdi>{goal.statement}</bdi>
      </a>
      <dl>
        {cells.map((cell) => (
          <div key={cell.type} className={isEmpty(cell) ? 'is-empty' : undefined}>
            <dt>{typeWords(cell.type)}</dt>
            <dd>
              <Helpers of={cell.helping} mentorships={mentorships} />
              <Helpers of={cell.hoped} mentorships={mentorships} isHoped />
              {isEmpty(cell) && (
                <Button
                  small
                  look="quiet"
                  aria-expanded={asked === cell.type}
                  aria-controls={id}
                  aria-label={i18n.t('goals.nobodyFor', {
                    type: typeWords(cell.type),
                    goal: isolate(goal.statement),
                  })}
                  onClick={() => setAsked(asked === cell.type ? null : cell.type)}
                >
                  {i18n.t('goals.nobodyYet')}
                </Button>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <div id={id}>{asked && <WhoCould goal={goal} type={asked} mentorships={mentorships} />}</div>
    </li>
  );
}

interface HelpersProps {
  of: readonly Mentorship[];
  mentorships: readonly NamedMentorship[];
  /** Nothing has been agreed on with them yet. */
  isHoped?: boolean;
}

function Helpers({ of, mentorships, isHoped = false }: HelpersProps) {
  return of.map(({ id, stage }) => {
    const named = mentorships.find((one) => one.id === id);
    if (!named) return null;
    return (
      <span key={id} className="CoverageMap-helper">
        <a href={itemAddress('mentorships', id)}>
          <bdi>{named.person.name}</bdi>
        </a>{' '}
        {isHoped && itemValueWords('mentorships', 'stage', stage)}
      </span>
    );
  });
}

const isEmpty = ({ helping, hoped }: Cell) => helping.length + hoped.length === 0;
