/** What comes next with a person: their open reminders, and a place to add one. */
import { useRef } from 'react';
import { i18n } from '#i18n';
import type { Reminder } from '../../utils/domain/reminder';
import { removeReminder } from '../../utils/services/reminders';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useKeptFocus } from '../hooks/useKeptFocus';
import { useToday } from '../hooks/useToday';
import { Card } from '../ui/Card';
import { IconButton } from '../ui/IconButton';
import { AddReminder } from './AddReminder';
import { DoneButton } from './DoneButton';
import './NextStep.css';
import { reminderAbout, reminderWords } from './reminder-words';
import { SnoozeButton } from './SnoozeButton';
import { whenWords } from './when-words';

interface Props {
  person: { id: string; name: string };
  /** The person's, open or done. */
  reminders: readonly Reminder[];
  /** "Her turn", or nothing to say. */
  turn: string | null;
}

export function NextStep({ person, reminders, turn }: Props) {
  const kith = useKith();
  const today = useToday();
  const announce = useUndo();
  const place = useRef<HTMLElement>(null);
  useKeptFocus(place);
  const open = reminders.filter(({ state }) => state === 'open');
  const whatOf = (reminder: Reminder) => reminderAbout(reminder, person.name);
  return (
    <Card ref={place} className="NextStep" aria-label={i18n.t('reminders.nextStep')}>
      <div className="NextStep-head">
        <h2 tabIndex={-1}>{i18n.t('reminders.nextStep')}</h2>
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
                <DoneButton reminderId={reminder.id} what={whatOf(reminder)} />
                <SnoozeButton reminderId={reminder.id} what={whatOf(reminder)} />
                <IconButton
                  icon="trash"
                  label={i18n.t('reminders.removeWhat', { what: whatOf(reminder) })}
                  onClick={() =>
                    void announce(
                      i18n.t('reminders.removed', { what: whatOf(reminder) }),
                      removeReminder(kith, reminder.id),
                    )
                  }
                />
              </span>
            </li>
          ))}
        </ul>
      )}
      <AddReminder personId={person.id} />
    </Card>
  );
}
