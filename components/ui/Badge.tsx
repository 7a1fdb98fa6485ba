/** A small word beside something: a count, a tag, "changed". */
import type { ReactNode } from 'react';
import './Badge.css';
import { classes } from './classes';

/** @param tone - `notice` for what waits; `rest` for how many more; `plain` for all others. */
export function Badge({
  tone = 'plain',
  children,
}: {
  tone?: 'plain' | 'notice' | 'rest';
  children: ReactNode;
}) {
  return <span className={classes('Badge', `is-${tone}`)}>{children}</span>;
}
