/** "Remind me": a day in words or from the month, and what to do if the kind does not say it. */
import { type FormEvent, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { REMINDER_KINDS } from '../../utils/domain/reminder';
import { addReminder } from '../../utils/services/reminders';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useScratch } from '../hooks/useScratch';
import { useToday } from '../hooks/useToday';
import { Button } from '../ui/Button';
import { dayWords } from '../ui/dates';
import { Icon } from '../ui/Icon';
import { NativeSelect } from '../ui/NativeSelect';
import { TextField } from '../ui/TextField';
import './AddReminder.css';
import { FollowUpField } from './FollowUpField';
import { EMPTY_REMINDER, isReminderDraft, type ReminderDraft } from './reminder-draft';
import { reminderKindWords } from './reminder-words';

export function AddReminder({ personId }: { personId: string }) {
  const kith = useKith();
  const today = useToday();
  const announce = useUndo();
  const { kept, keep, drop } = useScratch(`person:${personId}:reminder`, isReminderDraft);
  const [draft, setDraft] = useState<ReminderDraft | null>(null);
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    if (kept) setDraft((now) => now ?? kept);
  }, [kept]);

  if (!draft) {
    return (
      <Button
        className="AddReminder-open"
        look="quiet"
        small
        onClick={() => setDraft(EMPTY_REMINDER)}
      >
        <Icon name="plus" />
        {i18n.t('reminders.add')}
      </Button>
    );
  }

  const set = (patch: Partial<ReminderDraft>) => {
    const next = { ...draft, ...patch };
    setDraft(next);
    keep(next);
  };

  const close = () => {
    drop();
    setDraft(null);
  };

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const { on, kind, text } = draft;
    setMissing(on === null);
    if (on === null) return;
    const message = i18n.t('reminders.added', { day: dayWords(on, today) });
    const input = { kind, text: text.trim(), on, time: null, zone: null };
    if (await announce(message, addReminder(kith, personId, input))) close();
  };

  return (
    <form
      className="AddReminder"
      onSubmit={save}
      onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && close()}
    >
      <FollowUpField
        value={draft.on}
        onChange={(on) => on !== draft.on && set({ on })}
        label={i18n.t('reminders.when')}
        autoFocus
      />
      {missing && (
        <p role="alert" className="AddReminder-missing">
          {i18n.t('reminders.whenMissing')}
        </p>
      )}
      <div className="AddReminder-line">
        <NativeSelect
          label={i18n.t('reminders.kind')}
          value={draft.kind}
          choices={REMINDER_KINDS.map((value) => ({ value, label: reminderKindWords(value) }))}
          onChange={(kind) => set({ kind })}
        />
        <TextField
          label={i18n.t('reminders.what')}
          value={draft.text}
          onChange={(text) => set({ text })}
        />
      </div>
      <div className="AddReminder-line">
        <Button type="submit" look="primary">
          {i18n.t('reminders.remindMe')}
        </Button>
        <Button look="quiet" onClick={close}>
          {i18n.t('ui.cancel')}
        </Button>
      </div>
    </form>
  );
}
