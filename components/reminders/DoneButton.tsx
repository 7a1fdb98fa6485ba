/** It is done: the reminder leaves the list, and can be taken back. */
import { i18n } from '#i18n';
import { completeReminder } from '../../utils/services/reminders';
import type { ButtonLook } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { SettleButton } from './SettleButton';

interface Props {
  reminderId: string;
  /** What is done, and whose it is: "Follow up, Ana Ruiz". */
  what: string;
  /** It was pressed, and is about to be written. */
  onSettle?: (words: string) => void;
  look?: ButtonLook;
}

export function DoneButton({ reminderId, what, onSettle, look }: Props) {
  return (
    <SettleButton
      words={i18n.t('reminders.done')}
      label={i18n.t('reminders.doneWhat', { what })}
      verb={(kith) => completeReminder(kith, reminderId)}
      onSettle={onSettle}
      keys="d"
      look={look}
      icon={<Icon name="check" />}
    />
  );
}
