/** What is to be done for a goal, and what was advised for it. */
import { useId } from 'react';
import { i18n } from '#i18n';
import type { ActionItem } from '../../utils/domain/items/action-item';
import type { Advice } from '../../utils/domain/items/advice';
import { settleAction } from '../../utils/services/action-items';
import type { GoalView } from '../../utils/services/goals';
import { itemValueWords } from '../../utils/services/item-words';
import { useKith } from '../hooks/KithProvider';
import { useRoster } from '../hooks/RosterProvider';
import { itemAddress, personAddress } from '../hooks/route';
import { useUndo } from '../hooks/UndoProvider';
import { useToday } from '../hooks/useToday';
import { AddItem } from '../items/AddItem';
import { EditItem } from '../items/EditItem';
import { CheckBox } from '../ui/CheckBox';
import { dayWords } from '../ui/dates';
import { ListHeading } from '../ui/ListHeading';
import { goalScratch } from './goal-form';

const ACTION_FIELDS = ['text', 'dueOn', 'owner'] as const;
const ACTION_MORE = ['personId'] as const;

export function GoalHelp({ view: { goal, actions, advice, helpers } }: { view: GoalView }) {
  const id = useId();
  const [helper] = helpers;
  const person = goal.personId ?? (helpers.length === 1 ? (helper?.personId ?? null) : null);
  return (
    <>
      <section aria-labelledby={`${id}-actions`}>
        <ListHeading id={`${id}-actions`} count={actions.length} tabIndex={-1}>
          {i18n.t('goals.actionsTitle')}
        </ListHeading>
        <ul>
          {actions.map((action) => (
            <li key={action.id}>
              <Action action={action} />
            </li>
          ))}
        </ul>
        <AddItem
          table="actionItems"
          fields={ACTION_FIELDS}
          more={ACTION_MORE}
          start={{ goalId: goal.id, personId: person }}
          scratch={goalScratch(person, `action-of:${goal.id}`)}
          label={i18n.t('goals.addAction')}
        />
      </section>
      {advice.length > 0 && (
        <section aria-labelledby={`${id}-advice`}>
          <ListHeading id={`${id}-advice`} count={advice.length}>
            {i18n.t('app.advice')}
          </ListHeading>
          <ul>
            {advice.map((one) => (
              <AdviceLine key={one.id} advice={one} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Action({ action }: { action: ActionItem }) {
  const kith = useKith();
  const announce = useUndo();
  const today = useToday();
  const { id, text, owner, dueOn, meetingId, personId } = action;
  const hint = [
    owner === 'them' ? itemValueWords('actionItems', 'owner', owner) : null,
    dueOn === null ? null : i18n.t('goals.by', { day: dayWords(dueOn, today) }),
  ].filter((part) => part !== null);
  return (
    <EditItem
      table="actionItems"
      row={action}
      name={text}
      fields={ACTION_FIELDS}
      more={ACTION_MORE}
      scratch={goalScratch(personId, `action:${id}`)}
    >
      <CheckBox
        label={text}
        hint={hint.length > 0 ? hint.join(' · ') : undefined}
        on={false}
        onChange={() => announce(i18n.t('goals.actionDone'), settleAction(kith, id, 'done'))}
      />
      {meetingId !== null && (
        <a href={itemAddress('meetings', meetingId)}>{i18n.t('goals.fromMeeting')}</a>
      )}
    </EditItem>
  );
}

function AdviceLine({ advice: { personId, text, state } }: { advice: Advice }) {
  const name = useRoster()?.rows.find(({ id }) => id === personId)?.name;
  return (
    <li>
      <p className="Goals-beside">
        <a href={personAddress(personId, 'mentorship')}>
          <bdi>{name ?? '…'}</bdi>
        </a>
        <span>{itemValueWords('advice', 'state', state)}</span>
      </p>
      <p className="GoalPage-text">
        <bdi>{text}</bdi>
      </p>
    </li>
  );
}
