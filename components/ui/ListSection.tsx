/** Rows under their heading and count. */
import { useId, useRef } from 'react';
import { useKeptFocus } from '../hooks/useKeptFocus';
import { ListHeading } from './ListHeading';
import { MoreRows, type Rows } from './MoreRows';

interface Props<T> extends Rows<T> {
  title: string;
}

/** Nothing at all where there are none. */
export function ListSection<T>({ title, items, row }: Props<T>) {
  const id = useId();
  const place = useRef<HTMLElement>(null);
  useKeptFocus(place);
  return (
    <section ref={place} aria-labelledby={id} hidden={items.length === 0}>
      <ListHeading id={id} tabIndex={-1} count={items.length}>
        {title}
      </ListHeading>
      <MoreRows items={items} row={row} />
    </section>
  );
}
