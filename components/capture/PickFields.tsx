/** The fields of the line picker in a row: which is being filled, and which have a value. */
import { useId } from 'react';
import { i18n } from '#i18n';
import { fieldWords } from '../people/field-words';
import { Icon } from '../ui/Icon';
import type { PickTarget } from './LinePicker';
import './PickFields.css';

interface Props {
  fields: readonly PickTarget[];
  current: PickTarget;
  hasValue: (field: PickTarget) => boolean;
  onChoose: (field: PickTarget) => void;
}

export function PickFields({ fields, current, hasValue, onChoose }: Props) {
  const name = useId();
  return (
    <fieldset className="PickFields">
      <legend className="VisuallyHidden">{i18n.t('pick.which')}</legend>
      {fields.map((field) => (
        <label key={field} className={field === current ? 'is-current' : undefined}>
          <input
            type="radio"
            name={name}
            className="VisuallyHidden"
            checked={field === current}
            onChange={() => onChoose(field)}
          />
          {fieldWords(field)}
          {hasValue(field) && <Icon name="check" />}
        </label>
      ))}
    </fieldset>
  );
}
