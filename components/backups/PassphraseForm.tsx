/** Asks for a passphrase that opens something; a wrong one loses nothing of what was chosen. */
import { type ReactNode, useState } from 'react';
import type { ButtonLook } from '../ui/Button';
import { FormActions } from '../ui/FormActions';
import { TextField } from '../ui/TextField';

interface Props {
  label: string;
  hint?: string;
  /** The words of the button that opens. */
  open: string;
  look?: ButtonLook;
  trouble: string | null;
  /** Opening takes a moment, so that guessing does. */
  busy: boolean;
  onTyped(passphrase: string): void;
  onCancel(): void;
  /** What is said before it. */
  children?: ReactNode;
}

export function PassphraseForm(props: Props) {
  const { label, hint, open, look = 'plain', trouble, busy, onTyped, onCancel, children } = props;
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      className="Form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onTyped(passphrase);
      }}
    >
      {children}
      <TextField
        label={label}
        {...(hint !== undefined && { hint })}
        error={trouble}
        type="password"
        autoFocus
        value={passphrase}
        onChange={setPassphrase}
      />
      <FormActions save={open} look={look} busy={busy} onCancel={onCancel} />
    </form>
  );
}
