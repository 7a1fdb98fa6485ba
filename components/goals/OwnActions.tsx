/** On Today: what the user wanted to do by now. Nobody else is in it, so that no reminder stands for it. */
import { useId } from 'react';
import { i18n } from '#i18n';
import type { ActionItem } from '../../utils/domain/items/action-item';
import { settleAction } from '../../utils/services/action-items';
import { useKith } from '../hooks/KithProvider';
import { itemAddress } from '../hooks/route';
import { useUndo } from '../hooks/UndoProvider';
import { useToday } from '../hooks/useToday';
import { CheckBox } from '../ui/CheckBox';
import { dayWords } from '../ui/dates';
import { isolate } from '../ui/isolate';
import { ListHeading } from '../ui/ListHeading';
import './Goals.css';

export function OwnActions({ actions }: { actions: readonly ActionItem[] }) {
  const id = useId();
  const kith = useKith();
  const announce = useUndo();
  const today = useToday();
  return (
    <section aria-labelledby={id}>
      <ListHeading id={id} count={actions.length} tabIndex={-1}>
        {i18n.t('goals.dueTitle')}
      </ListHeading>
      <ul>
        {actions.map((one) => (
          <li key={one.id} className="Goals-row">
            <div className="Goals-own">
              <CheckBox
                label={one.text}
                hint={
                  one.dueOn === null
                    ? undefined
                    : i18n.t('goals.by', { day: dayWords(one.dueOn, today) })
                }
                on={false}
                onChange={() =>
                  announce(i18n.t('goals.actionDone'), settleAction(kith, one.id, 'done'))
                }
              />
            </div>
            {one.goalId !== null && (
              <a
                href={itemAddress('goals', one.goalId)}
                aria-label={i18n.t('goals.ofGoalWhat', { what: isolate(one.text) })}
              >
                {i18n.t('goals.ofGoal')}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
