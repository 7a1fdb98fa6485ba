/** Where a reminder stands, in a sentence: since when it waits, when it comes, or that it is done. */
import { i18n } from '#i18n';
import { isDue } from '../../utils/domain/due';
import type { Reminder } from '../../utils/domain/reminder';
import { storedDay } from '../../utils/domain/stored-day';
import { useClock } from '../hooks/KithProvider';
import { useToday } from '../hooks/useToday';
import { dateWords, dayOf, dayWords } from '../ui/dates';
import { distanceWords } from '../ui/distance-words';
import { isolate } from '../ui/isolate';
import { timeWords } from './zone-words';

export function ReminderStanding({ reminder }: { reminder: Reminder }) {
  const today = useToday();
  const clock = useClock();
  const { on, time, zone, doneAt, state, waitsFor } = reminder;
  const timed = (day: string) =>
    time === null ? day : `${day}, ${timeWords(time, zone, clock.zone())}`;
  const words = () => {
    if (state === 'done') {
      const day = doneAt === null ? on : dayOf(doneAt, clock.zone());
      return i18n.t('reminderPage.doneOn', { day: dayWords(day, today) });
    }
    if (!isDue(reminder, clock.now(), clock.zone()))
      return i18n.t('reminders.added', { day: timed(dayWords(on, today)) });
    if (on >= today.toString())
      return i18n.t('reminderPage.dueToday', { day: timed(dayWords(on, today)) });
    const day = timed(dateWords(storedDay(on), today));
    return i18n.t('reminderPage.since', { day, distance: distanceWords(on, today) });
  };
  return (
    <p className="ReminderPage-standing">
      {words()}
      {waitsFor && ` ${i18n.t('reminderPage.until', { what: isolate(waitsFor) })}`}
    </p>
  );
}
