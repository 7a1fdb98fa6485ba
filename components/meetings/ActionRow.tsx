/** One action item: ticked when it is done, changed or dropped where it stands. */
import { useState } from 'react';
import { i18n } from '#i18n';
import type { ActionItem } from '../../utils/domain/items/action-item';
import { settleAction } from '../../utils/services/action-items';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useToday } from '../hooks/useToday';
import { BetweenUs } from '../ui/BetweenUs';
import { classes } from '../ui/classes';
import { dayWords } from '../ui/dates';
import { IconButton } from '../ui/IconButton';
import { isolate } from '../ui/isolate';
import { ActionForm } from './ActionForm';
import './ActionRow.css';
import { TickBox } from './TickBox';

export function ActionRow({ item }: { item: ActionItem }) {
  const kith = useKith();
  const today = useToday();
  const announce = useUndo();
  const [asks, setAsks] = useState<'open' | 'closed' | null>(null);
  const { id, owner, text, dueOn, state, doneOn, outcome, personId } = item;
  const what = isolate(text);
  const isOpen = state === 'open';
  const isLate = isOpen && dueOn !== null && dueOn < today.toString();
  const settle = (to: ActionItem['state'], said: string) =>
    announce(said, settleAction(kith, id, to));
  if (asks === 'open' && personId !== null) {
    return (
      <li>
        <ActionForm personId={personId} former={item} onClose={() => setAsks('closed')} />
      </li>
    );
  }
  return (
    <li className={classes('ActionRow', !isOpen && 'is-settled')}>
      <div className="ActionRow-words">
        <TickBox
          label={text}
          on={state === 'done'}
          onTick={(on) =>
            on
              ? settle('done', i18n.t('agenda.doneSaid', { what }))
              : settle('open', i18n.t('agenda.reopenedSaid', { what }))
          }
        />
        <span className="ActionRow-detail">
          <span>{i18n.t(owner === 'me' ? 'agenda.mine' : 'agenda.theirs')}</span>
          {isOpen && dueOn && (
            <span className={isLate ? 'ActionRow-late' : undefined}>
              {i18n.t('agenda.due', { day: dayWords(dueOn, today) })}
            </span>
          )}
          {doneOn && <span>{dayWords(doneOn, today)}</span>}
          {outcome && <bdi>{outcome}</bdi>}
        </span>
      </div>
      {item.confidential && <BetweenUs />}
      <IconButton
        icon="pencil"
        // Where the form stood, the keyboard goes on.
        autoFocus={asks === 'closed'}
        data-settles
        label={i18n.t('agenda.changeWhat', { what })}
        onClick={() => setAsks('open')}
      />
      {isOpen && (
        <IconButton
          icon="close"
          label={i18n.t('agenda.dropWhat', { what })}
          onClick={() => void settle('dropped', i18n.t('agenda.droppedSaid', { what }))}
        />
      )}
    </li>
  );
}
