/** "Remind me": a day in words or from the month, and what to do if the kind does not say it. */
import { type FormEvent, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { REMINDER_KINDS } from '../../utils/domain/reminder';
import { personScratch } from '../../utils/domain/scratch-key';
import { reminderKindWords } from '../../utils/services/reminder-kind-words';
import { addReminder } from '../../utils/services/reminders';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useScratch } from '../hooks/useScratch';
import { useToday } from '../hooks/useToday';
import { Button } from '../ui/Button';
import { dayWords } from '../ui/dates';
import { formKeys } from '../ui/form-keys';
import { Icon } from '../ui/Icon';
import { NativeSelect } from '../ui/NativeSelect';
import { TextField } from '../ui/TextField';
import './AddReminder.css';
import { FollowUpWords } from './FollowUpWords';
import { readWhen } from './follow-up';
import { EMPTY_REMINDER, isReminderDraft, type ReminderDraft } from './reminder-draft';

export function AddReminder({ personId }: { personId: string }) {
  const kith = useKith();
  const today = useToday();
  const announce = useUndo();
  const { kept, keep, drop } = useScratch(personScratch(personId, 'reminder'), isReminderDraft);
  const [draft, setDraft] = useState<ReminderDraft | null>(null);
  const [insist, setInsist] = useState(false);
  const [saving, setSaving] = useState(false);
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
    if (saving) return;
    const { when, kind, text } = draft;
    setSaving(true);
    try {
      const on = await readWhen(when, today);
      setInsist(on === null);
      if (on === null) return;
      const message = i18n.t('reminders.added', { day: dayWords(on, today) });
      const input = { kind, text: text.trim(), on, time: null, zone: null };
      if (await announce(message, addReminder(kith, personId, input))) close();
    } finally {
      setSaving(false);
    }
  };

  return (
    <form className="AddReminder" onSubmit={save} onKeyDown={formKeys({ onCancel: close })}>
      <FollowUpWords
        words={draft.when}
        onChange={(when) => set({ when })}
        today={today}
        label={i18n.t('reminders.when')}
        insist={insist}
        autoFocus
      />
      {insist && draft.when.trim() === '' && (
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
        <Button type="submit" look="primary" busy={saving}>
          {i18n.t('reminders.remindMe')}
        </Button>
        <Button look="quiet" onClick={close}>
          {i18n.t('ui.cancel')}
        </Button>
      </div>
    </form>
  );
}
