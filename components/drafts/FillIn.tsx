/** One missing value, typed where it is missed. */
import { type SyntheticEvent, useState } from 'react';
import { i18n } from '#i18n';
import { fieldName } from '../../utils/services/templates/field-help';
import { Button } from '../ui/Button';
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
      <span className="MissingList-actions">
        <Button type="submit" small>
          {i18n.t('ui.save')}
        </Button>
        <Button small look="quiet" onClick={onCancel}>
          {i18n.t('ui.cancel')}
        </Button>
      </span>
    </form>
  );
}
