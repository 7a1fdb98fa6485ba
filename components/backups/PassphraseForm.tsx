/** Asks for the passphrase of a sealed backup; a wrong one loses nothing of what was chosen. */
import { useState } from 'react';
import { i18n } from '#i18n';
import { FormActions } from '../ui/FormActions';
import { TextField } from '../ui/TextField';

interface Props {
  trouble: string | null;
  /** Opening it takes a moment, so that guessing does. */
  busy: boolean;
  onUnseal(passphrase: string): void;
  onCancel(): void;
}

export function PassphraseForm({ trouble, busy, onUnseal, onCancel }: Props) {
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      className="Form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onUnseal(passphrase);
      }}
    >
      <TextField
        label={i18n.t('restore.passphrase')}
        hint={i18n.t('restore.passphraseHint')}
        error={trouble}
        type="password"
        autoFocus
        value={passphrase}
        onChange={setPassphrase}
      />
      <FormActions save={i18n.t('restore.open')} look="primary" busy={busy} onCancel={onCancel} />
    </form>
  );
}
