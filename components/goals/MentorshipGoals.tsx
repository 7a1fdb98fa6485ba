/** The goals that a mentorship is for: added there, or chosen from those there are. */
import { type SyntheticEvent, useId, useState } from 'react';
import { i18n } from '#i18n';
import type { Mentorship } from '../../utils/domain/items/mentorship';
import { aboutScratch } from '../../utils/domain/scratch-key';
import { allGoals, goalsOf, linkGoal } from '../../utils/services/goals';
import { itemWords } from '../../utils/services/item-words';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useLive } from '../hooks/useLive';
import { AddItem } from '../items/AddItem';
import { Button } from '../ui/Button';
import '../ui/Form.css';
import { ListHeading } from '../ui/ListHeading';
import { NativeSelect } from '../ui/NativeSelect';
import { GoalRows } from './GoalList';
import './Goals.css';
import { GOAL_FIELDS, useGoalForm } from './goal-form';

export function MentorshipGoals({ mentorship }: { mentorship: Mentorship }) {
  const id = useId();
  const lines = useLive((kith) => goalsOf(kith, mentorship), [mentorship]);
  const { more } = useGoalForm();
  const isEnded = mentorship.stage === 'closed';
  // What is over asks for nothing.
  if (!lines || (isEnded && lines.length === 0)) return null;
  const whose = mentorship.role === 'mentor' ? mentorship.personId : null;
  return (
    <section className="Goals is-part" aria-labelledby={id}>
      <ListHeading id={id} count={lines.length}>
        {i18n.t('app.goals')}
      </ListHeading>
      {lines.length === 0 && (
        <p className="Goals-none">
          {i18n.t(whose === null ? 'goals.noneHere' : 'goals.noneHereTheirs')}
        </p>
      )}
      {lines.length > 0 && <GoalRows lines={lines} />}
      {!isEnded && (
        <>
          {whose === null && <ChooseGoal mentorshipId={mentorship.id} />}
          <AddItem
            table="goals"
            fields={GOAL_FIELDS}
            more={more.filter((field) => field !== 'mentorshipIds')}
            start={{ personId: whose, mentorshipIds: [mentorship.id] }}
            scratch={aboutScratch(mentorship.personId, `goal-of:${mentorship.id}`)}
            label={i18n.t('goals.add')}
          />
        </>
      )}
    </section>
  );
}

/** Of my open goals, those that it does not help with yet. */
function ChooseGoal({ mentorshipId }: { mentorshipId: string }) {
  const kith = useKith();
  const announce = useUndo();
  const [chosen, setChosen] = useState('');
  const lines = useLive(allGoals) ?? [];
  const open = lines.filter(
    ({ goal }) =>
      goal.personId === null && goal.state === 'open' && !goal.mentorshipIds.includes(mentorshipId),
  );
  const link = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (chosen === '') return;
    const linking = linkGoal(kith, chosen, mentorshipId, true);
    const linked = await announce(i18n.t('item.changed', { what: itemWords('goals') }), linking);
    if (linked) setChosen('');
  };
  if (open.length === 0) return null;
  return (
    <form className="Form-line" onSubmit={link}>
      <NativeSelect
        label={i18n.t('goals.choose')}
        value={chosen}
        choices={[
          { value: '', label: i18n.t('goals.chooseOne') },
          ...open.map(({ goal }) => ({ value: goal.id, label: goal.statement })),
        ]}
        onChange={setChosen}
      />
      {chosen !== '' && (
        <Button className="Goals-choose" type="submit">
          {i18n.t('goals.link')}
        </Button>
      )}
    </form>
  );
}
