/** A person at a glance: initials on the colour of their id. Decoration, since the name stands beside it. */
import type { CSSProperties } from 'react';
import './Avatar.css';
import { classes } from './classes';
import { hueOf, initials } from './initials';

interface Props {
  id: string;
  name: string;
  size?: 'small' | 'medium' | 'large';
}

/** 28, 36 or 64 px; grows with the text. */
export function Avatar({ id, name, size = 'medium' }: Props) {
  return (
    <span
      className={classes('Avatar', `is-${size}`)}
      style={{ '--hue': hueOf(id) } as CSSProperties}
      aria-hidden="true"
    >
      {initials(name)}
    </span>
  );
}
