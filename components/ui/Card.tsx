/** A sheet on the paper: what belongs together. */
import type { ComponentProps } from 'react';
import './Card.css';
import { classes } from './classes';

/** A `<section>`; give it `aria-label` or `aria-labelledby`. */
export function Card({ className, ...rest }: ComponentProps<'section'>) {
  return <section {...rest} className={classes('Card', className)} />;
}
