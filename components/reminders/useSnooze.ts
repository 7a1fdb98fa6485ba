/** Puts a reminder off, says to when, and offers Undo. */
import { i18n } from '#i18n';
import { snoozeReminder } from '../../utils/services/reminders';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useToday } from '../hooks/useToday';
import { dayWords } from '../ui/dates';

/** @param what - what is put off: "Follow up, Ana Ruiz". */
export function useSnooze(reminderId: string, what: string) {
  const kith = useKith();
  const today = useToday();
  const announce = useUndo();
  return (until: string, waitsFor: string | null) =>
    void announce(
      // A cadence's day may lie behind a pause: what is said is where it went.
      ({ on }) => i18n.t('reminders.snoozed', { what, day: dayWords(on, today) }),
      snoozeReminder(kith, reminderId, until, { waitsFor }),
    );
}
