/** A list of items about one person, or about everybody: its heading, the way to add one, and what is kept. */
import { type ReactNode, useId, useRef } from 'react';
import { useKeptFocus } from '../hooks/useKeptFocus';
import { ListHeading } from '../ui/ListHeading';
import { MoreRows } from '../ui/MoreRows';
import './ItemSection.css';

interface Props<T> {
  title: string;
  /** Ways to add to it, above the list. */
  actions: ReactNode;
  /** What is said where nothing is kept. */
  empty: string;
  /** Undefined while they are read. */
  items: readonly T[] | undefined;
  /** One `<li>`, with its key. */
  row(item: T): ReactNode;
  /** What stands below the list. */
  children?: ReactNode;
}

export function ItemSection<T>({ title, actions, empty, items, row, children }: Props<T>) {
  const id = useId();
  const place = useRef<HTMLElement>(null);
  useKeptFocus(place);
  return (
    <section ref={place} className="ItemSection" aria-labelledby={id}>
      <ListHeading id={id} tabIndex={-1} count={items?.length ?? 0}>
        {title}
      </ListHeading>
      {items?.length === 0 && <p className="ItemSection-empty">{empty}</p>}
      <div className="ItemSection-actions">{actions}</div>
      {items && items.length > 0 && (
        <MoreRows className="ItemSection-list" items={items} row={row} />
      )}
      {children}
    </section>
  );
}
