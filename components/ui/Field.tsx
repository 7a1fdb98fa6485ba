/** Label, hint and error around one control: the frame that every field shares. */
import { type ReactNode, useId } from 'react';
import { classes } from './classes';
import './Field.css';
import { VisuallyHidden } from './VisuallyHidden';

/** What the control inside must carry to belong to its label, hint and error. */
export interface ControlIds {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

export interface FieldProps {
  label: string;
  /** The label is said but not shown: only where the place itself says what it is. */
  hideLabel?: boolean | undefined;
  /** One line under the control. */
  hint?: ReactNode;
  /** What is wrong and what to do; replaces the hint. */
  error?: string | null | undefined;
  className?: string | undefined;
}

/** Renders the frame and hands the ids to its child. */
export function Field({
  label,
  hideLabel,
  hint,
  error,
  className,
  children,
}: FieldProps & { children: (ids: ControlIds) => ReactNode }) {
  const id = useId();
  const below = error ?? hint;
  const name = <label htmlFor={id}>{label}</label>;
  return (
    <div className={classes('Field', className)}>
      {hideLabel ? <VisuallyHidden>{name}</VisuallyHidden> : name}
      {children({
        id,
        'aria-describedby': below ? `${id}-below` : undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {below && (
        <div
          id={`${id}-below`}
          className={error ? 'Field-error' : 'Field-hint'}
          role={error ? 'alert' : undefined}
        >
          {below}
        </div>
      )}
    </div>
  );
}
