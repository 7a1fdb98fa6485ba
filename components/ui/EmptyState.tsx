/** Nothing here: one line of why, one thing to do. */
import type { ReactNode } from 'react';
import './EmptyState.css';

interface Props {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}

/** Quiet, and never an apology. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <div className="EmptyState">
      <p className="EmptyState-title">{title}</p>
      {children && <p className="EmptyState-why">{children}</p>}
      {action}
    </div>
  );
}
