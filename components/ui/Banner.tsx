/** Something to know about the page or an action, which stays until it is settled. */
import type { ReactNode } from 'react';
import './Banner.css';
import { classes } from './classes';

interface Props {
  /** `notice` to know, `danger` where something can be lost, `calm` for an offer. */
  tone?: 'calm' | 'notice' | 'danger';
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
}

/** Said at once when it is about an error, politely otherwise. */
export function Banner({ tone = 'notice', title, children, actions }: Props) {
  return (
    <div className={classes('Banner', `is-${tone}`)} role={tone === 'danger' ? 'alert' : 'status'}>
      <div className="Banner-text">
        <strong>{title}</strong>
        {children && <div>{children}</div>}
      </div>
      {actions && <div className="Banner-actions">{actions}</div>}
    </div>
  );
}
