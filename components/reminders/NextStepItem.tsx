/** One open reminder of a person: done, put off, changed where it stands, or removed. */
import { lazy, Suspense, startTransition, useState } from 'react';
import { i18n } from '#i18n';
import type { Person } from '../../utils/domain/person';
import type { Reminder } from '../../utils/domain/reminder';
import { ruleOf } from '../../utils/domain/series';
import { isTouch, touchState } from '../../utils/domain/touch';
import { reminderWords } from '../../utils/services/reminder-words';
import { removeReminder } from '../../utils/services/reminders';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useToday } from '../hooks/useToday';
import { IconButton } from '../ui/IconButton';
import { DoneButton } from './DoneButton';
import { reminderAbout } from './reminder-words';
import { repeatWords } from './repeat-words';
import { SnoozeButton } from './SnoozeButton';
import { TouchMark } from './TouchMark';
import { whenWords } from './when-words';

const AddToCalendar = lazy(() =>
  import('../calendar/AddToCalendar').then(({ AddToCalendar }) => ({ default: AddToCalendar })),
);
const ReminderForm = lazy(() =>
  import('./ReminderForm').then(({ ReminderForm }) => ({ default: ReminderForm })),
);

interface Props {
  person: Pick<Person, 'id' | 'name'>;
  reminder: Reminder;
}

export function NextStepItem({ person, reminder }: Props) {
  const kith = useKith();
  const today = useToday();
  const announce = useUndo();
  const [editing, setEditing] = useState(false);
  const { id } = reminder;
  const rule = ruleOf(reminder);
  const state = touchState(reminder, today.toString());
  const what = reminderAbout(reminder, person.name);
  if (editing)
    return (
      <li>
        <Suspense>
          <ReminderForm
            personId={person.id}
            reminder={reminder}
            onClose={() => setEditing(false)}
          />
        </Suspense>
      </li>
    );
  return (
    <li className="NextStep-item">
      <span className="NextStep-text">
        <bdi>{reminderWords(reminder)}</bdi>
        <span className="NextStep-when">{whenWords(reminder, today, kith.zone())}</span>
        {rule && <span className="NextStep-when">{repeatWords(rule)}</span>}
        {isTouch(reminder) && state !== 'fine' && <TouchMark state={state} />}
      </span>
      <span className="NextStep-actions">
        <DoneButton reminderId={id} what={what} />
        <SnoozeButton reminder={reminder} what={what} />
        <Suspense>
          <AddToCalendar which={{ reminderId: id }} what={what} isDrawn />
        </Suspense>
        {!isTouch(reminder) && (
          <>
            <IconButton
              icon="pencil"
              label={i18n.t('reminders.editWhat', { what })}
              onClick={() => startTransition(() => setEditing(true))}
            />
            <IconButton
              icon="trash"
              label={i18n.t('reminders.removeWhat', { what })}
              onClick={() =>
                void announce(i18n.t('reminders.removed', { what }), removeReminder(kith, id))
              }
            />
          </>
        )}
      </span>
    </li>
  );
}
