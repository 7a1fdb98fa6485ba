/** One missing value, typed where it is missed. */
import { type SyntheticEvent, useState } from 'react';
import { fieldName } from '../../utils/services/templates/field-help';
import { FormActions } from '../ui/FormActions';
import { formKeys } from '../ui/form-keys';
import { TextField } from '../ui/TextField';

interface Props {
  field: string;
  /** Where it will be kept. */
  hint: string;
  onFill(value: string): Promise<void>;
  onCancel(): void;
}

export function FillIn({ field, hint, onFill, onCancel }: Props) {
  const [value, setValue] = useState('');
  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    if (value.trim() !== '') void onFill(value.trim());
  };
  return (
    <form className="FillIn" onSubmit={save} onKeyDown={formKeys({ onCancel, onSave: save })}>
      <TextField label={fieldName(field)} hint={hint} value={value} onChange={setValue} autoFocus />
      <FormActions small onCancel={onCancel} />
    </form>
  );
}
