/** It is done: the reminder leaves the list, and can be taken back. */
import { i18n } from '#i18n';
import { completeReminder } from '../../utils/services/reminders';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';

interface Props {
  reminderId: string;
  /** What is done, for those who listen: "Follow up, Ana Ruiz". */
  what: string;
}

export function DoneButton({ reminderId, what }: Props) {
  const kith = useKith();
  const announce = useUndo();
  return (
    <Button
      small
      aria-label={i18n.t('reminders.doneWhat', { what })}
      onClick={() =>
        void announce(i18n.t('reminders.doneMessage'), completeReminder(kith, reminderId))
      }
    >
      <Icon name="check" />
      {i18n.t('reminders.done')}
    </Button>
  );
}
