/** A link that looks like a button: it goes somewhere, so it can be opened in a new tab. */
import type { ComponentProps } from 'react';
import type { ButtonLook } from './Button';
import './Button.css';
import { classes } from './classes';

interface Props extends ComponentProps<'a'> {
  look?: ButtonLook;
  small?: boolean;
}

/** An `<a>` with the button's looks. */
export function LinkButton({ look = 'plain', small, className, ...rest }: Props) {
  return (
    <a {...rest} className={classes('Button', `is-${look}`, small && 'is-small', className)} />
  );
}
