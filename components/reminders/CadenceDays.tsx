/** Another number of days than those offered. */
import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { LONGEST_CADENCE } from '../../utils/domain/touch';
import { FormActions } from '../ui/FormActions';
import { formKeys } from '../ui/form-keys';
import { TextField } from '../ui/TextField';

interface Props {
  days: number;
  onChoose(days: number): void;
  onClose(): void;
}

export function CadenceDays({ days, onChoose, onClose }: Props) {
  const [typed, setTyped] = useState(String(days));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onChoose(Number(typed));
  };
  return (
    <form className="CadenceDays" onSubmit={submit} onKeyDown={formKeys({ onCancel: onClose })}>
      <TextField
        label={i18n.t('touch.everyDays')}
        type="number"
        required
        min={1}
        max={LONGEST_CADENCE}
        value={typed}
        autoFocus
        onChange={setTyped}
      />
      <FormActions save={i18n.t('touch.save')} look="primary" onCancel={onClose} />
    </form>
  );
}
