/** What I want to reach, and what those I mentor want to: the goals, and where nobody helps with one yet. */
import { i18n } from '#i18n';
import { ownScratch } from '../../utils/domain/scratch-key';
import { allGoals, type GoalLine } from '../../utils/services/goals';
import { itemAddress } from '../hooks/route';
import { useDocumentTitle } from '../hooks/useDocumentTitle';
import { useLive } from '../hooks/useLive';
import { goTo } from '../hooks/useRoute';
import { AddItem } from '../items/AddItem';
import { WalkedRows } from '../keys/WalkedRows';
import { RoomTabs } from '../mentorships/RoomTabs';
import { EmptyState } from '../ui/EmptyState';
import { isolate } from '../ui/isolate';
import { CoverageMap } from './CoverageMap';
import { GoalList } from './GoalList';
import './Goals.css';
import { GOAL_FIELDS, useGoalForm } from './goal-form';

export function GoalsView() {
  const lines = useLive(allGoals);
  const form = useGoalForm(['personId']);
  useDocumentTitle(i18n.t('app.goals'));
  const isEmpty = lines?.length === 0;
  const add = (
    <AddItem
      table="goals"
      fields={GOAL_FIELDS}
      {...form}
      start={{}}
      scratch={ownScratch('goal')}
      label={i18n.t(isEmpty ? 'goals.addFirst' : 'goals.add')}
      look={isEmpty ? 'primary' : 'plain'}
      onAdded={(id) => goTo(itemAddress('goals', id))}
    />
  );
  return (
    <WalkedRows className="Goals" link=".Goals-row > a">
      <h1 tabIndex={-1}>{i18n.t('app.goals')}</h1>
      <RoomTabs current="goals" />
      {isEmpty && (
        <EmptyState title={i18n.t('goals.emptyTitle')} action={add}>
          {i18n.t('goals.emptyText')}
        </EmptyState>
      )}
      {lines && !isEmpty && (
        <>
          {add}
          <GoalList title={i18n.t('goals.mine')} lines={lines.filter(isMineOpen)} />
          <CoverageMap />
          {groupsOf(lines).map(({ key, title, lines }) => (
            <GoalList key={key} title={title} lines={lines} />
          ))}
        </>
      )}
    </WalkedRows>
  );
}

const isMineOpen = ({ goal }: GoalLine) => goal.personId === null && goal.state === 'open';

interface Group {
  key: string;
  title: string;
  lines: GoalLine[];
}

/** The goals of each of those I mentor, then those that have ended, whosever they are. */
function groupsOf(lines: readonly GoalLine[]): Group[] {
  const groups = new Map<string, Group>();
  const put = (key: string, title: string, line: GoalLine) => {
    const group = groups.get(key) ?? { key, title, lines: [] };
    group.lines.push(line);
    groups.set(key, group);
  };
  const open = lines.filter(({ goal }) => goal.state === 'open');
  for (const line of open)
    if (line.person)
      put(line.person.id, i18n.t('goals.theirs', { name: isolate(line.person.name) }), line);
  for (const line of lines) {
    if (line.goal.state === 'reached') put('reached', i18n.t('goals.reached'), line);
    if (line.goal.state === 'let-go') put('let-go', i18n.t('goals.letGo'), line);
  }
  return [...groups.values()];
}
