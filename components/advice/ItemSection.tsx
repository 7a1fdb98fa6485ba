/** A list of items about one person, or about everybody: its heading, the way to add one, and what is kept. */
import { type ReactNode, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useKeptFocus } from '../hooks/useKeptFocus';
import { Button } from '../ui/Button';
import { ListHeading } from '../ui/ListHeading';
import './ItemSection.css';

/** So many are shown at first, and come with each "more". */
const STEP = 30;

interface Props {
  title: string;
  /** Ways to add to it, above the list. */
  actions: ReactNode;
  /** What is said where nothing is kept. */
  empty: string;
  /** Each an `<li>`; undefined while they are read. */
  rows: readonly ReactNode[] | undefined;
  /** What stands below the list. */
  children?: ReactNode;
}

export function ItemSection({ title, actions, empty, rows, children }: Props) {
  const id = useId();
  const place = useRef<HTMLElement>(null);
  const [shown, setShown] = useState(STEP);
  useKeptFocus(place);
  const more = (rows?.length ?? 0) - shown;
  return (
    <section ref={place} className="ItemSection" aria-labelledby={id}>
      <ListHeading id={id} tabIndex={-1} count={rows?.length ?? 0}>
        {title}
      </ListHeading>
      {rows?.length === 0 && <p className="ItemSection-empty">{empty}</p>}
      <div className="ItemSection-actions">{actions}</div>
      {rows && rows.length > 0 && <ul className="ItemSection-list">{rows.slice(0, shown)}</ul>}
      {more > 0 && (
        <Button small look="quiet" onClick={() => setShown(shown + STEP)}>
          {i18n.t('today.more', Math.min(STEP, more))}
        </Button>
      )}
      {children}
    </section>
  );
}
