/** Puts a reminder off, from a menu. */
import { i18n } from '#i18n';
import type { Reminder } from '../../utils/domain/reminder';
import { personScratch } from '../../utils/domain/scratch-key';
import { useToday } from '../hooks/useToday';
import { dayWords } from '../ui/dates';
import { LaterMenu } from './LaterMenu';

import { useSnooze } from './useSnooze';

interface Props {
  reminder: Reminder;
  /** What is put off, for those who listen: "Follow up, Ana Ruiz". */
  what: string;
  /** A day was chosen, and is about to be written. */
  onSettle?: (words: string) => void;
}

export function SnoozeButton({ reminder, what, onSettle }: Props) {
  const today = useToday();
  const snooze = useSnooze(reminder.id, what);
  return (
    <LaterMenu
      what={what}
      scratch={personScratch(reminder.personId, `until-${reminder.id}`)}
      onChoose={(until, waitsFor) => {
        onSettle?.(i18n.t('reminders.putOff', { day: dayWords(until, today) }));
        snooze(until, waitsFor);
      }}
    />
  );
}
