/** A reminder, new or to be changed: a day in words or from the month, a time if there is one, and whether it comes again. */
import { type FormEvent, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { REMINDER_KINDS, type Reminder } from '../../utils/domain/reminder';
import type { ReminderInput } from '../../utils/domain/reminder-input';
import { personScratch } from '../../utils/domain/scratch-key';
import { addReminder, editReminder } from '../../utils/services/reminders';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useScratch } from '../hooks/useScratch';
import { useToday } from '../hooks/useToday';
import { dayWords } from '../ui/dates';
import { FormActions } from '../ui/FormActions';
import { formKeys } from '../ui/form-keys';
import { NativeSelect } from '../ui/NativeSelect';
import { TextField } from '../ui/TextField';
import { FollowUpWords } from './FollowUpWords';
import { readDay } from './follow-up';
import './ReminderForm.css';
import { reminderKindWords } from '../../utils/services/reminder-kind-words';
import { RepeatField } from './RepeatField';
import {
  EMPTY_REMINDER,
  isReminderDraft,
  type ReminderDraft,
  reminderDraftOf,
} from './reminder-draft';
import { choiceOf, repeatOf } from './repeat-choice';
import { zoneWords } from './zone-words';

interface Props {
  personId: string;
  /** The one to change; without it the form makes a new one. */
  reminder?: Reminder | undefined;
  onClose(): void;
}

export function ReminderForm({ personId, reminder, onClose }: Props) {
  const kith = useKith();
  const today = useToday();
  const announce = useUndo();
  const scratch = personScratch(personId, reminder ? `reminder-${reminder.id}` : 'reminder');
  const { kept, keep, drop } = useScratch(scratch, isReminderDraft);
  const [start] = useState<ReminderDraft>(() =>
    reminder ? reminderDraftOf(reminder, today) : EMPTY_REMINDER,
  );
  const [draft, setDraft] = useState(start);
  const [insist, setInsist] = useState(false);
  const [saving, setSaving] = useState(false);
  const [on, setOn] = useState(reminder?.on ?? today.toString());
  useEffect(() => {
    if (kept) setDraft((now) => (now === start ? kept : now));
  }, [kept, start]);
  useEffect(() => {
    let current = true;
    void readDay(draft.when, today).then((day) => current && day.on && setOn(day.on));
    return () => {
      current = false;
    };
  }, [draft.when, today]);

  const set = (patch: Partial<ReminderDraft>) => {
    const next = { ...draft, ...patch };
    setDraft(next);
    keep(next);
  };
  const close = () => {
    drop();
    onClose();
  };
  const zone = reminder?.zone ?? kith.zone();

  const inputOf = async (): Promise<ReminderInput | null> => {
    const { when, kind, text, waitsFor } = draft;
    const read = await readDay(when, today);
    const day = when.trim() === '' ? (reminder?.on ?? null) : read.on;
    if (day === null) return null;
    const time = draft.time || read.time;
    const same =
      reminder?.repeat && choiceOf(reminder.repeat) === draft.repeat && day === reminder.on;
    const repeat = same ? reminder.repeat : repeatOf(draft.repeat, day);
    return {
      kind,
      text: text.trim(),
      on: day,
      time,
      zone: time === null ? null : zone,
      ...(repeat || reminder?.repeat ? { repeat } : {}),
      ...(waitsFor || reminder?.waitsFor ? { waitsFor: waitsFor.trim() || null } : {}),
    };
  };

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (saving) return;
    setSaving(true);
    try {
      const input = await inputOf();
      setInsist(input === null);
      if (input === null) return;
      const day = dayWords(input.on, today);
      const done = reminder
        ? announce(i18n.t('reminders.edited', { day }), editReminder(kith, reminder.id, input))
        : announce(i18n.t('reminders.added', { day }), addReminder(kith, personId, input));
      if (await done) close();
    } finally {
      setSaving(false);
    }
  };

  return (
    <form className="Form" onSubmit={save} onKeyDown={formKeys({ onCancel: close })}>
      <FollowUpWords
        words={draft.when}
        onChange={(when) => set({ when })}
        today={today}
        label={
          reminder && draft.when === ''
            ? i18n.t('reminders.whenNow', { day: dayWords(reminder.on, today) })
            : i18n.t('reminders.when')
        }
        none={reminder ? dayWords(reminder.on, today) : i18n.t('reminders.noDay')}
        insist={insist}
        missing={i18n.t('reminders.whenMissing')}
        autoFocus
        keepsTime
      />
      <div className="Form-line">
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
      <div className="Form-line">
        <TextField
          label={i18n.t('reminders.time')}
          hint={draft.time === '' ? undefined : zoneWords(zone)}
          type="time"
          value={draft.time}
          onChange={(time) => set({ time })}
        />
        <RepeatField value={draft.repeat} on={on} onChange={(repeat) => set({ repeat })} />
      </div>
      {reminder?.waitsFor && (
        <TextField
          label={i18n.t('reminders.waitsFor')}
          value={draft.waitsFor}
          onChange={(waitsFor) => set({ waitsFor })}
        />
      )}
      <FormActions
        save={i18n.t(reminder ? 'reminders.save' : 'reminders.remindMe')}
        look="primary"
        busy={saving}
        onCancel={close}
      />
    </form>
  );
}
