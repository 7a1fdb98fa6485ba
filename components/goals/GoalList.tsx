/** Goals below one another: what each is, by when, and how far it has come. */
import { i18n } from '#i18n';
import type { GoalLine } from '../../utils/services/goals';
import { itemAddress } from '../hooks/route';
import { useToday } from '../hooks/useToday';
import { Badge } from '../ui/Badge';
import { dayWords } from '../ui/dates';
import { ListSection } from '../ui/ListSection';
import { MoreRows } from '../ui/MoreRows';
import './Goals.css';
import '../ui/Facts.css';

/** Nothing where there are none. */
export function GoalList({ title, lines }: { title: string; lines: readonly GoalLine[] }) {
  return <ListSection title={title} items={lines} row={goalRow} />;
}

export function GoalRows({ lines }: { lines: readonly GoalLine[] }) {
  return <MoreRows items={lines} row={goalRow} />;
}

const goalRow = (line: GoalLine) => <GoalRow key={line.goal.id} line={line} />;

function GoalRow({ line: { goal, person, done, steps } }: { line: GoalLine }) {
  const today = useToday();
  const isOpen = goal.state === 'open';
  const day = isOpen ? goal.targetOn : goal.endedOn;
  return (
    <li className="Goals-row">
      <a href={itemAddress('goals', goal.id)}>
        <bdi>{goal.statement}</bdi>
      </a>
      <span className="Facts">
        {goal.stretch && <Badge>{i18n.t('goals.stretch')}</Badge>}
        {!isOpen && person && <bdi>{person.name}</bdi>}
        {steps > 0 && <span>{i18n.t('goals.steps', steps, [String(steps), String(done)])}</span>}
        {day !== null && (
          <time dateTime={day}>
            {isOpen ? i18n.t('goals.by', { day: dayWords(day, today) }) : dayWords(day, today)}
          </time>
        )}
      </span>
    </li>
  );
}
