/** "Remind me": a day in words or from the month, and what to do if the kind does not say it. */
import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { REMINDER_KINDS, type ReminderKind } from '../../utils/domain/reminder';
import { addReminder } from '../../utils/services/reminders';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useToday } from '../hooks/useToday';
import { Button } from '../ui/Button';
import { dayWords } from '../ui/dates';
import { Icon } from '../ui/Icon';
import { NativeSelect } from '../ui/NativeSelect';
import { TextField } from '../ui/TextField';
import './AddReminder.css';
import { FollowUpField } from './FollowUpField';
import { reminderKindWords } from './reminder-words';

export function AddReminder({ personId }: { personId: string }) {
  const kith = useKith();
  const today = useToday();
  const announce = useUndo();
  const [open, setOpen] = useState(false);
  const [on, setOn] = useState<string | null>(null);
  const [kind, setKind] = useState<ReminderKind>('follow-up');
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);

  if (!open) {
    return (
      <Button className="AddReminder-open" look="quiet" small onClick={() => setOpen(true)}>
        <Icon name="plus" />
        {i18n.t('reminders.add')}
      </Button>
    );
  }

  const save = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(on === null);
    if (on === null) return;
    const message = i18n.t('reminders.added', { day: dayWords(on, today) });
    const input = { kind, text: text.trim(), on, time: null, zone: null };
    if (!(await announce(message, addReminder(kith, personId, input)))) return;
    setOpen(false);
    setOn(null);
    setText('');
  };

  return (
    <form
      className="AddReminder"
      onSubmit={save}
      onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
    >
      <FollowUpField value={on} onChange={setOn} label={i18n.t('reminders.when')} autoFocus />
      {missing && (
        <p role="alert" className="AddReminder-missing">
          {i18n.t('reminders.whenMissing')}
        </p>
      )}
      <div className="AddReminder-line">
        <NativeSelect
          label={i18n.t('reminders.kind')}
          value={kind}
          choices={REMINDER_KINDS.map((value) => ({ value, label: reminderKindWords(value) }))}
          onChange={setKind}
        />
        <TextField label={i18n.t('reminders.what')} value={text} onChange={setText} />
      </div>
      <div className="AddReminder-line">
        <Button type="submit" look="primary">
          {i18n.t('reminders.remindMe')}
        </Button>
        <Button look="quiet" onClick={() => setOpen(false)}>
          {i18n.t('ui.cancel')}
        </Button>
      </div>
    </form>
  );
}
