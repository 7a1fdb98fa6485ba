/** Drafts under their heading and count. */
import { type ReactNode, useId, useRef } from 'react';
import type { DraftItem } from '../../utils/services/drafts';
import { useKeptFocus } from '../hooks/useKeptFocus';
import './DraftList.css';
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
      <h2 id={id} tabIndex={-1}>
        {title} <span className="DraftList-count">{items.length}</span>
      </h2>
      <ul>
        {items.map(({ draft, person }) => (
          <DraftRow key={draft.id} draft={draft} person={person} />
        ))}
      </ul>
      {children}
    </section>
  );
}
