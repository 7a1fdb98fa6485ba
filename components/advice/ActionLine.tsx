/** Something to do that came of an advice: done in one press. */
import { i18n } from '#i18n';
import type { ActionItem } from '../../utils/domain/items/action-item';
import { settleAction } from '../../utils/services/action-items';
import { itemValueWords } from '../../utils/services/item-words';
import { useToday } from '../hooks/useToday';
import { SettleButton } from '../reminders/SettleButton';
import { dayWords } from '../ui/dates';
import { isolate } from '../ui/isolate';

export function ActionLine({ action }: { action: ActionItem }) {
  const today = useToday();
  const { state, dueOn, doneOn } = action;
  const day = state === 'done' ? doneOn : dueOn;
  const facts = [itemValueWords('actionItems', 'state', state), day && dayWords(day, today)];
  return (
    <li className="ActionLine">
      <span>
        <bdi>{action.text}</bdi>{' '}
        <span className="ActionLine-facts">{facts.filter(Boolean).join(' · ')}</span>
      </span>
      {state === 'open' && (
        <SettleButton
          words={i18n.t('advice.actionDone')}
          label={i18n.t('advice.actionDoneWhat', { what: isolate(action.text) })}
          verb={(kith) => settleAction(kith, action.id, 'done')}
          onSettle={undefined}
          keys="d"
        />
      )}
    </li>
  );
}
