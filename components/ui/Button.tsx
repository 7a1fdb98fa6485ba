/** The one button. A screen has one primary; everything else is plain or quiet. */
import type { ComponentProps } from 'react';
import './Button.css';
import { classes } from './classes';

export type ButtonLook = 'primary' | 'plain' | 'quiet' | 'danger';

interface Props extends ComponentProps<'button'> {
  look?: ButtonLook;
  /** 28 px high instead of 36, for rows. */
  small?: boolean;
  /** Under way: it keeps its place and focus, and does not answer a second press. */
  busy?: boolean;
}

/** A `<button>` of type `button` unless told otherwise. */
export function Button({ look = 'plain', small, busy, className, onClick, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      className={classes('Button', `is-${look}`, small && 'is-small', className)}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    />
  );
}
