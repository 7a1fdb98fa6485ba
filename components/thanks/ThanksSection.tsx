/** One list of thanks under its heading and count; nothing at all where it is empty. */
import { type ReactNode, useId, useRef } from 'react';
import { useKeptFocus } from '../hooks/useKeptFocus';
import { ListHeading } from '../ui/ListHeading';

interface Props {
  title: string;
  count: number;
  /** The rows. */
  children: ReactNode;
  /** Stands below the rows: the way to more. */
  more?: ReactNode;
}

export function ThanksSection({ title, count, children, more }: Props) {
  const id = useId();
  const place = useRef<HTMLElement>(null);
  useKeptFocus(place);
  return (
    <section ref={place} aria-labelledby={id} hidden={count === 0}>
      <ListHeading id={id} tabIndex={-1} count={count}>
        {title}
      </ListHeading>
      <ul>{children}</ul>
      {more}
    </section>
  );
}
