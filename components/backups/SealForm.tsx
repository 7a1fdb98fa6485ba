/** A new passphrase, typed twice; how long it is says how good it is. It is never kept, not even half typed. */
import { type RefObject, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { FormActions } from '../ui/FormActions';
import { TextField } from '../ui/TextField';

/** Fewer letters are guessed in hours; so many take longer than anybody has. */
const FAIR = 12;
const STRONG = 20;

interface Props {
  busy: boolean;
  onSet(passphrase: string): void;
  onCancel(): void;
}

export function SealForm({ busy, onSet, onCancel }: Props) {
  const [one, setOne] = useState('');
  const [other, setOther] = useState('');
  const [problem, setProblem] = useState<'empty' | 'differ' | null>(null);
  const [first, again] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  const set = () => {
    if (one === '') ask('empty', first);
    else if (one !== other) ask('differ', again);
    else onSet(one);
  };
  /** Says what is missing, where it is typed. */
  const ask = (
    what: 'empty' | 'differ',
    { current: field }: RefObject<HTMLInputElement | null>,
  ) => {
    setProblem(what);
    field?.focus();
    field?.select();
  };
  const type = (change: (text: string) => void) => (text: string) => {
    change(text);
    setProblem(null);
  };
  return (
    <form
      className="Form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) set();
      }}
    >
      <p>
        <strong>{i18n.t('backups.sealWarning')}</strong> {i18n.t('backups.sealAdvice')}
      </p>
      <TextField
        ref={first}
        type="password"
        autoComplete="new-password"
        autoFocus
        label={i18n.t('backups.passphrase')}
        hint={strengthWords(one)}
        error={problem === 'empty' ? i18n.t('backups.passphraseEmpty') : null}
        value={one}
        onChange={type(setOne)}
      />
      <TextField
        ref={again}
        type="password"
        autoComplete="new-password"
        label={i18n.t('backups.passphraseAgain')}
        error={problem === 'differ' ? i18n.t('backups.passphraseDiffer') : null}
        value={other}
        onChange={type(setOther)}
      />
      <FormActions save={i18n.t('backups.sealNext')} busy={busy} onCancel={onCancel} />
    </form>
  );
}

function strengthWords(passphrase: string): string {
  const letters = [...passphrase].length;
  if (letters === 0) return i18n.t('backups.strengthNone');
  if (letters < FAIR) return i18n.t('backups.strengthShort');
  return i18n.t(letters < STRONG ? 'backups.strengthFair' : 'backups.strengthStrong');
}
