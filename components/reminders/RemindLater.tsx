/** Not today: what nobody set a date for becomes a reminder on another day. */
import { i18n } from '#i18n';
import type { ReminderKind } from '../../utils/domain/reminder';
import { addReminder } from '../../utils/services/reminders';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useToday } from '../hooks/useToday';
import { dayWords } from '../ui/dates';
import { MenuButton } from '../ui/MenuButton';
import { snoozeChoices } from './snooze-choices';
import { snoozeDay } from './snooze-days';

interface Props {
  personId: string;
  kind: ReminderKind;
  /** What is put off, and whose it is: "Say thanks, Ana Ruiz". */
  what: string;
  onSettle(words: string): void;
}

export function RemindLater({ personId, kind, what, onSettle }: Props) {
  const kith = useKith();
  const today = useToday();
  const announce = useUndo();
  return (
    <MenuButton
      small
      keys="s"
      label={i18n.t('reminders.snoozeWhat', { what })}
      choices={snoozeChoices(today)}
      onChoose={(snooze) => {
        const on = snoozeDay(snooze, today).toString();
        const day = dayWords(on, today);
        onSettle(i18n.t('reminders.putOff', { day }));
        const input = { kind, text: '', on, time: null, zone: null };
        void announce(
          i18n.t('reminders.snoozed', { what, day }),
          addReminder(kith, personId, input),
        );
      }}
    >
      {i18n.t('reminders.snooze')}
    </MenuButton>
  );
}
