/** The one next step with a person: done, later, or a first one. */
import { i18n } from '#i18n';
import type { Reminder } from '../../utils/domain/reminder';
import { reminderWords } from '../../utils/services/reminder-words';
import { useKith } from '../hooks/KithProvider';
import { useToday } from '../hooks/useToday';
import { AddReminder } from '../reminders/AddReminder';
import { DoneButton } from '../reminders/DoneButton';
import { SnoozeButton } from '../reminders/SnoozeButton';
import { whenWords } from '../reminders/when-words';
import './NextInPopup.css';

interface Props {
  personId: string;
  /** Living ones, by date. */
  reminders: readonly Reminder[];
}

/** The nearest only; the person's page has them all. */
export function NextInPopup({ personId, reminders }: Props) {
  const today = useToday();
  const zone = useKith().zone();
  const next = reminders.find(({ state }) => state === 'open');
  if (!next) return <AddReminder personId={personId} />;
  const what = reminderWords(next);
  const isDue = next.on <= today.toString();
  return (
    <section className="NextInPopup" aria-label={i18n.t('popup.nextStep')}>
      <p>
        <bdi>{what}</bdi>
        <span className={isDue ? 'NextInPopup-day is-due' : 'NextInPopup-day'}>
          {whenWords(next, today, zone)}
        </span>
      </p>
      <div className="NextInPopup-actions">
        <DoneButton reminderId={next.id} what={what} />
        <SnoozeButton reminder={next} what={what} />
      </div>
    </section>
  );
}
