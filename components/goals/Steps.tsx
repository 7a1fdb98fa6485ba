/** The steps to a goal: ticked when done, each with its day. */
import { useId } from 'react';
import { i18n } from '#i18n';
import type { Goal } from '../../utils/domain/items/goal';
import type { Milestone } from '../../utils/domain/items/milestone';
import { aboutScratch } from '../../utils/domain/scratch-key';
import { tickMilestone } from '../../utils/services/goals';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useToday } from '../hooks/useToday';
import { AddItem } from '../items/AddItem';
import { EditItem } from '../items/EditItem';
import { CheckBox } from '../ui/CheckBox';
import { dayWords } from '../ui/dates';
import { ListHeading } from '../ui/ListHeading';
import '../ui/Facts.css';

const FIELDS = ['text', 'dueOn'] as const;

interface Props {
  goal: Goal;
  milestones: readonly Milestone[];
}

export function Steps({ goal, milestones }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <ListHeading id={id} count={milestones.length} tabIndex={-1}>
        {i18n.t('goals.stepsTitle')}
      </ListHeading>
      {milestones.length === 0 && <p className="Facts">{i18n.t('goals.noSteps')}</p>}
      <ul>
        {milestones.map((milestone) => (
          <li key={milestone.id}>
            <Step milestone={milestone} />
          </li>
        ))}
      </ul>
      <AddItem
        table="milestones"
        fields={FIELDS}
        start={{ goalId: goal.id, personId: goal.personId }}
        scratch={aboutScratch(goal.personId, `step-of:${goal.id}`)}
        label={i18n.t('goals.addStep')}
      />
    </section>
  );
}

function Step({ milestone }: { milestone: Milestone }) {
  const kith = useKith();
  const announce = useUndo();
  const today = useToday();
  const { id, text, dueOn, doneOn, personId } = milestone;
  return (
    <EditItem
      table="milestones"
      row={milestone}
      name={text}
      fields={FIELDS}
      more={['doneOn']}
      scratch={aboutScratch(personId, `step:${id}`)}
    >
      <CheckBox
        label={text}
        hint={stepWords(dueOn, doneOn, today)}
        on={doneOn !== null}
        onChange={(on) =>
          announce(i18n.t(on ? 'goals.stepDone' : 'goals.stepUndone'), tickMilestone(kith, id, on))
        }
      />
    </EditItem>
  );
}

function stepWords(dueOn: string | null, doneOn: string | null, today: Temporal.PlainDate) {
  if (doneOn !== null) return i18n.t('goals.doneOn', { day: dayWords(doneOn, today) });
  return dueOn === null ? undefined : i18n.t('goals.by', { day: dayWords(dueOn, today) });
}
