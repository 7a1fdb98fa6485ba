/** One line of text with its label. */
import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './Field';

type Props = FieldProps &
  Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'id'> & {
    value: string;
    onChange: (value: string) => void;
  };

/** `dir="auto"` lets a name in another script run its own way. */
export function TextField({
  label,
  hideLabel,
  hint,
  error,
  className,
  value,
  onChange,
  ...rest
}: Props) {
  return (
    <Field {...{ label, hideLabel, hint, error }} className={className}>
      {(ids) => (
        <input
          type="text"
          dir="auto"
          autoComplete="off"
          {...rest}
          {...ids}
          className="Control"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
