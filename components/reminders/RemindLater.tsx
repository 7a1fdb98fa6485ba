/** Not today: what nobody set a date for becomes a reminder on another day. */
import { i18n } from '#i18n';
import type { ReminderKind } from '../../utils/domain/reminder';
import { personScratch } from '../../utils/domain/scratch-key';
import { addReminder } from '../../utils/services/reminders';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useToday } from '../hooks/useToday';
import { dayWords } from '../ui/dates';
import { LaterMenu } from './LaterMenu';

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
    <LaterMenu
      what={what}
      scratch={personScratch(personId, `until-${kind}`)}
      onChoose={(on, waitsFor) => {
        const day = dayWords(on, today);
        onSettle(i18n.t('reminders.putOff', { day }));
        const input = { kind, text: '', on, time: null, zone: null, waitsFor };
        void announce(
          i18n.t('reminders.snoozed', { what, day }),
          addReminder(kith, personId, input),
        );
      }}
    />
  );
}
