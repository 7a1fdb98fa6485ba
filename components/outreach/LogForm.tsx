/** Logging what happened, in ten seconds: every part has an answer already. */
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { i18n } from '#i18n';
import { DIRECTIONS, INTERACTION_KINDS } from '../../utils/domain/interaction';
import { interactionWords } from '../people/interaction-words';
import { FormActions } from '../ui/FormActions';
import { formKeys } from '../ui/form-keys';
import { NativeSelect } from '../ui/NativeSelect';
import { TextArea } from '../ui/TextArea';
import { TextField } from '../ui/TextField';
import './LogForm.css';
import { type LogDraft, usualDirection } from './log-draft';

const DIRECTION_KEYS = {
  'from-me': 'log.fromMe',
  'from-them': 'log.fromThem',
  both: 'log.both',
} as const;

interface Props {
  draft: LogDraft;
  onChange(draft: LogDraft): void;
  /** The reader's day; nothing is logged for later. */
  today: string;
  /** @returns whether it was saved. */
  onSave(): Promise<boolean>;
  /** The user gives up what is typed. */
  onCancel?: () => void;
  autoFocus?: boolean;
  /** Who else was there, where that can be said. */
  children?: ReactNode;
  /** When to be reminded, where that can be said. */
  follow?: ReactNode;
}

export function LogForm({
  draft,
  onChange,
  today,
  onSave,
  onCancel,
  autoFocus = false,
  children,
  follow,
}: Props) {
  const [saving, setSaving] = useState(false);
  const set = (patch: Partial<LogDraft>) => onChange({ ...draft, ...patch });
  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (saving) return;
    setSaving(true);
    try {
      await onSave();
    } finally {
      setSaving(false);
    }
  };
  return (
    <form className="Form" onSubmit={save} onKeyDown={formKeys({ onCancel, onSave: save })}>
      <div className="LogForm-line">
        <NativeSelect
          label={i18n.t('log.kind')}
          value={draft.kind}
          choices={INTERACTION_KINDS.map((value) => ({ value, label: interactionWords(value) }))}
          onChange={(kind) => set({ kind, direction: usualDirection(kind, draft.direction) })}
        />
        {draft.kind !== 'note' && (
          <NativeSelect
            label={i18n.t('log.who')}
            value={draft.direction}
            choices={DIRECTIONS.map((value) => ({ value, label: i18n.t(DIRECTION_KEYS[value]) }))}
            onChange={(direction) => set({ direction })}
          />
        )}
        <TextField
          label={i18n.t('log.when')}
          type="date"
          max={today}
          value={draft.on === '' ? today : draft.on}
          onChange={(on) => set({ on })}
        />
      </div>
      {children}
      <TextArea
        label={i18n.t('log.what')}
        value={draft.text}
        onChange={(text) => set({ text })}
        autoFocus={autoFocus}
      />
      {draft.kind !== 'note' && (
        <TextArea
          label={i18n.t('log.outcome')}
          value={draft.outcome}
          onChange={(outcome) => set({ outcome })}
        />
      )}
      {follow}
      <FormActions busy={saving} onCancel={onCancel} />
    </form>
  );
}
