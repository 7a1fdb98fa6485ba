/** What is to be done for a goal, and what was advised for it. */
import { useId } from 'react';
import { i18n } from '#i18n';
import type { Advice } from '../../utils/domain/items/advice';
import { aboutScratch } from '../../utils/domain/scratch-key';
import type { GoalView } from '../../utils/services/goals';
import { itemValueWords } from '../../utils/services/item-words';
import { useRoster } from '../hooks/RosterProvider';
import { itemAddress, personAddress } from '../hooks/route';
import { AddItem } from '../items/AddItem';
import { ActionRow } from '../meetings/ActionRow';
import { ListHeading } from '../ui/ListHeading';
import '../ui/Facts.css';

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
            <ActionRow key={action.id} item={action}>
              {action.meetingId !== null && (
                <a href={itemAddress('meetings', action.meetingId)}>
                  {i18n.t('goals.fromMeeting')}
                </a>
              )}
            </ActionRow>
          ))}
        </ul>
        <AddItem
          table="actionItems"
          fields={['text', 'dueOn', 'owner']}
          more={['personId']}
          start={{ goalId: goal.id, personId: person }}
          scratch={aboutScratch(person, `action-of:${goal.id}`)}
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

function AdviceLine({ advice: { personId, text, state } }: { advice: Advice }) {
  const name = useRoster()?.rows.find(({ id }) => id === personId)?.name;
  return (
    <li>
      <p className="Facts">
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
