/** One goal: what it is, who helps, its steps, how it goes, and what is to be done for it. */
import { useRef } from 'react';
import { i18n } from '#i18n';
import type { Goal } from '../../utils/domain/items/goal';
import { aboutScratch } from '../../utils/domain/scratch-key';
import { type GoalView, goalView, settleGoal } from '../../utils/services/goals';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useDocumentTitle } from '../hooks/useDocumentTitle';
import { useKeptFocus } from '../hooks/useKeptFocus';
import { useLive } from '../hooks/useLive';
import { goTo } from '../hooks/useRoute';
import { EditItem } from '../items/EditItem';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { LinkButton } from '../ui/LinkButton';
import { GoalFacts } from './GoalFacts';
import { GoalHelp } from './GoalHelp';
import './GoalPage.css';
import './Goals.css';
import { GOAL_FIELDS, useGoalForm } from './goal-form';
import { Progress } from './Progress';
import { Steps } from './Steps';

export function GoalPage({ id }: { id: string }) {
  const view = useLive((kith) => goalView(kith, id), [id]);
  useDocumentTitle(view?.goal.statement ?? i18n.t('app.goal'));
  if (view === undefined) return null;
  if (view === null)
    return (
      <EmptyState
        title={i18n.t('goals.goneTitle')}
        action={<LinkButton href="#/goals">{i18n.t('app.goals')}</LinkButton>}
      >
        {i18n.t('goals.goneText')}
      </EmptyState>
    );
  return <OneGoal view={view} />;
}

function OneGoal({ view }: { view: GoalView }) {
  const { goal } = view;
  const place = useRef<HTMLElement>(null);
  const form = useGoalForm();
  useKeptFocus(place);
  return (
    <article className="Goals GoalPage" ref={place}>
      <EditItem
        table="goals"
        row={goal}
        name={goal.statement}
        fields={GOAL_FIELDS}
        {...form}
        scratch={aboutScratch(goal.personId, `goal:${goal.id}`)}
        onRemoved={() => goTo('#/goals')}
      >
        <GoalFacts view={view} />
      </EditItem>
      <Settle goal={goal} />
      <Steps goal={goal} milestones={view.milestones} />
      <Progress goal={goal} entries={view.progress} />
      <GoalHelp view={view} />
    </article>
  );
}

function Settle({ goal: { id, state } }: { goal: Goal }) {
  const kith = useKith();
  const announce = useUndo();
  const button = (to: Goal['state'], words: string, done: string) => (
    <Button
      key={to}
      look={to === 'reached' ? 'primary' : 'plain'}
      onClick={() => announce(done, settleGoal(kith, id, to))}
    >
      {words}
    </Button>
  );
  return (
    <div className="GoalPage-settle">
      {state === 'open' ? (
        <>
          {button('reached', i18n.t('goals.reachIt'), i18n.t('goals.reachedIt'))}
          {button('let-go', i18n.t('goals.letItGo'), i18n.t('goals.hasLetGo'))}
        </>
      ) : (
        button('open', i18n.t('goals.reopen'), i18n.t('goals.reopened'))
      )}
    </div>
  );
}
