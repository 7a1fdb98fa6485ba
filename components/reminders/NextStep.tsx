/** What comes next with a person: their open reminders, and a place to add one. */
import { i18n } from '#i18n';
import type { Reminder } from '../../utils/domain/reminder';
import { removeReminder } from '../../utils/services/reminders';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useToday } from '../hooks/useToday';
import { Card } from '../ui/Card';
import { IconButton } from '../ui/IconButton';
import { AddReminder } from './AddReminder';
import { DoneButton } from './DoneButton';
import './NextStep.css';
import { NotificationOffer } from './NotificationOffer';
import { reminderWords } from './reminder-words';
import { SnoozeButton } from './SnoozeButton';
import { whenWords } from './when-words';

interface Props {
  personId: string;
  /** The person's, open or done. */
  reminders: readonly Reminder[];
  /** "Her turn", or nothing to say. */
  turn: string | null;
}

export function NextStep({ personId, reminders, turn }: Props) {
  const kith = useKith();
  const today = useToday();
  const announce = useUndo();
  const open = reminders.filter(({ state }) => state === 'open');
  return (
    <Card className="NextStep" aria-label={i18n.t('reminders.nextStep')}>
      <div className="NextStep-head">
        <h2>{i18n.t('reminders.nextStep')}</h2>
        {turn && <span>{turn}</span>}
      </div>
      {open.length > 0 && (
        <ul>
          {open.map((reminder) => (
            <li key={reminder.id} className="NextStep-item">
              <span className="NextStep-text">
                <bdi>{reminderWords(reminder)}</bdi>
                <span className="NextStep-when">{whenWords(reminder, today)}</span>
              </span>
              <span className="NextStep-actions">
                <DoneButton reminderId={reminder.id} what={reminderWords(reminder)} />
                <SnoozeButton reminderId={reminder.id} what={reminderWords(reminder)} />
                <IconButton
                  icon="trash"
                  label={i18n.t('reminders.removeWhat', { what: reminderWords(reminder) })}
                  onClick={() =>
                    void announce(i18n.t('reminders.removed'), removeReminder(kith, reminder.id))
                  }
                />
              </span>
            </li>
          ))}
        </ul>
      )}
      <AddReminder personId={personId} />
      {open.length > 0 && <NotificationOffer />}
    </Card>
  );
}
