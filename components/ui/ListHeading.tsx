/** What a list is of, and how many: above the lists of Today and of drafts. */
import type { ComponentProps } from 'react';
import './ListHeading.css';

interface Props extends ComponentProps<'h2'> {
  /** Not said where it is 0. */
  count: number;
}

export function ListHeading({ count, children, ...rest }: Props) {
  return (
    <h2 {...rest} className="ListHeading">
      {children} <span className="ListHeading-count">{count > 0 && count}</span>
    </h2>
  );
}
