/** It is done: the reminder leaves the list, and can be taken back. */
import { i18n } from '#i18n';
import { completeReminder } from '../../utils/services/reminders';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';

interface Props {
  reminderId: string;
  /** What is done, and whose it is: "Follow up, Ana Ruiz". */
  what: string;
  /** It was pressed, and is about to be written. */
  onSettle?: (words: string) => void;
}

export function DoneButton({ reminderId, what, onSettle }: Props) {
  const kith = useKith();
  const announce = useUndo();
  return (
    <Button
      small
      data-settles
      aria-label={i18n.t('reminders.doneWhat', { what })}
      onClick={() => {
        onSettle?.(i18n.t('reminders.done'));
        void announce(i18n.t('reminders.doneWhat', { what }), completeReminder(kith, reminderId));
      }}
    >
      <Icon name="check" />
      {i18n.t('reminders.done')}
    </Button>
  );
}
