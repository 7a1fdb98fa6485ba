/** Several lines of text that grow with what is written, so that nothing scrolls inside a small box. */
import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './Field';
import './TextArea.css';

/** More text than fills the box at its tallest; copying a long note whole at each key would freeze the page. */
const COPIED = 4000;

type Props = FieldProps &
  Omit<ComponentProps<'textarea'>, 'value' | 'onChange' | 'id'> & {
    value: string;
    onChange: (value: string) => void;
  };

/**
 * A hidden copy of the text behind the box gives the height: `field-sizing` is not in Firefox 140,
 * and measuring by script would force a layout at each key.
 */
export function TextArea({
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
        <div className="TextArea" data-text={`${value.slice(0, COPIED)} `}>
          <textarea
            dir="auto"
            rows={1}
            {...rest}
            {...ids}
            className="Control"
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        </div>
      )}
    </Field>
  );
}
