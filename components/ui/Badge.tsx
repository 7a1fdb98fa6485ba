/** A small word beside something: a count, a tag, "changed". */
import type { ReactNode } from 'react';
import './Badge.css';
import { classes } from './classes';

/** @param tone - `notice` for what waits; `plain` for the rest. */
export function Badge({
  tone = 'plain',
  children,
}: {
  tone?: 'plain' | 'notice';
  children: ReactNode;
}) {
  return <span className={classes('Badge', `is-${tone}`)}>{children}</span>;
}
