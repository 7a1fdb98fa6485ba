/** Words for those who listen; nothing to see. */
import type { ReactNode } from 'react';
import './VisuallyHidden.css';

/** Keeps its children out of sight, not out of the accessibility tree. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="VisuallyHidden">{children}</span>;
}
