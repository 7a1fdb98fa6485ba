/** Drafts under their heading and count. */
import { type ReactNode, useId, useRef } from 'react';
import type { DraftItem } from '../../utils/services/drafts';
import { useKeptFocus } from '../hooks/useKeptFocus';
import { ListHeading } from '../ui/ListHeading';
import { DraftRow } from './DraftRow';

interface Props {
  title: string;
  items: readonly DraftItem[];
  /** Stands below the rows: the way to more. */
  children?: ReactNode;
}

/** Nothing at all where there are none. */
export function DraftList({ title, items, children }: Props) {
  const id = useId();
  const place = useRef<HTMLElement>(null);
  useKeptFocus(place);
  return (
    <section ref={place} className="DraftList" aria-labelledby={id} hidden={items.length === 0}>
      <ListHeading id={id} tabIndex={-1} count={items.length}>
        {title}
      </ListHeading>
      <ul>
        {items.map(({ draft, person }) => (
          <DraftRow key={draft.id} draft={draft} person={person} />
        ))}
      </ul>
      {children}
    </section>
  );
}
