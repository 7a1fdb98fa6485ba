/** A choice of a few, with the browser's own list: light, and what each platform's people know. */
import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './Field';
import { Icon } from './Icon';
import './NativeSelect.css';

export interface Choice<T extends string> {
  value: T;
  label: string;
  /** Shown in its place, and not to be chosen now. */
  disabled?: boolean;
}

type Props<T extends string> = FieldProps &
  Omit<ComponentProps<'select'>, 'value' | 'onChange' | 'id' | 'children'> & {
    value: T;
    choices: readonly Choice<T>[];
    onChange: (value: T) => void;
    /** Reads as a text with an arrow: for a value among texts that are edited where they stand. */
    flat?: boolean;
  };

/** Only values among `choices` are handed back. */
export function NativeSelect<T extends string>({
  label,
  hideLabel,
  hint,
  error,
  className,
  value,
  choices,
  onChange,
  flat,
  ...rest
}: Props<T>) {
  return (
    <Field {...{ label, hideLabel, hint, error }} className={className}>
      {(ids) => {
        const list = (
          <select
            {...rest}
            {...ids}
            className={flat ? 'NativeSelect is-flat' : 'Control NativeSelect'}
            value={value}
            onChange={(event) => {
              const chosen = choices.find((choice) => choice.value === event.target.value);
              if (chosen) onChange(chosen.value);
            }}
          >
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value} disabled={choice.disabled}>
                {choice.label}
              </option>
            ))}
          </select>
        );
        if (!flat) return list;
        return (
          <span className="NativeSelect-flat">
            {list}
            <Icon name="down" />
          </span>
        );
      }}
    </Field>
  );
}
