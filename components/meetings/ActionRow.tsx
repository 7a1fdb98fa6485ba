/** One action item: ticked when it is done, changed or dropped where it stands. */
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { ActionItem } from '../../utils/domain/items/action-item';
import { settleAction } from '../../utils/services/action-items';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useToday } from '../hooks/useToday';
import { useUnfolded } from '../items/useUnfolded';
import { BetweenUs } from '../ui/BetweenUs';
import { classes } from '../ui/classes';
import { dayWords } from '../ui/dates';
import { IconButton } from '../ui/IconButton';
import { isolate } from '../ui/isolate';
import { ActionForm, actionScratch } from './ActionForm';
import './ActionRow.css';
import { TickBox } from './TickBox';

interface Props {
  item: ActionItem;
  /** Where it comes from, where the place does not say it. */
  children?: ReactNode;
}

export function ActionRow({ item, children }: Props) {
  const kith = useKith();
  const today = useToday();
  const announce = useUndo();
  const { id, owner, text, dueOn, state, doneOn, outcome } = item;
  const form = useUnfolded('actionItems', actionScratch(item));
  const what = isolate(text);
  const isOpen = state === 'open';
  const isLate = isOpen && dueOn !== null && dueOn < today.toString();
  const settle = (to: ActionItem['state'], said: string) =>
    announce(said, settleAction(kith, id, to));
  if (form.isOpen) {
    return (
      <li>
        <ActionForm
          personId={item.personId}
          former={item}
          takesFocus={form.isAsked}
          onClose={form.close}
        />
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
          {children}
        </span>
      </div>
      {item.confidential && <BetweenUs />}
      <IconButton
        icon="pencil"
        autoFocus={form.isLeft}
        data-settles
        label={i18n.t('agenda.changeWhat', { what })}
        onClick={form.open}
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
