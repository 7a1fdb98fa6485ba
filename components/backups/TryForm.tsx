/** Opens a sealed backup with the passphrase once, before any of them counts. */
import { useState } from 'react';
import { i18n } from '#i18n';
import { FormActions } from '../ui/FormActions';
import { TextField } from '../ui/TextField';

interface Props {
  busy: boolean;
  trouble: string | null;
  onTry(typed: string): void;
  onCancel(): void;
}

export function TryForm({ busy, trouble, onTry, onCancel }: Props) {
  const [typed, setTyped] = useState('');
  return (
    <form
      className="Form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onTry(typed);
      }}
    >
      <p>{i18n.t('backups.tryText')}</p>
      <TextField
        type="password"
        autoFocus
        label={i18n.t('backups.tryLabel')}
        error={trouble}
        value={typed}
        onChange={setTyped}
      />
      <FormActions save={i18n.t('backups.tryOpen')} busy={busy} onCancel={onCancel} />
    </form>
  );
}
