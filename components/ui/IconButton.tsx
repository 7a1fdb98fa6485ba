/** A button that shows a drawing and says its name to those who cannot see it, and on hover. */
import type { ComponentProps } from 'react';
import { classes } from './classes';
import { Icon, type IconName } from './Icon';
import './IconButton.css';

interface Props extends Omit<ComponentProps<'button'>, 'children'> {
  icon: IconName;
  label: string;
}

/** A `<button>` of at least 28 × 28 px. */
export function IconButton({ icon, label, className, ...rest }: Props) {
  return (
    <button
      type="button"
      title={label}
      aria-label={label}
      {...rest}
      className={classes('IconButton', className)}
    >
      <Icon name={icon} />
    </button>
  );
}
