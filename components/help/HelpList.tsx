/** Rows of help under their heading and count: so many at first, the others when asked for. */
import { type ReactNode, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useKeptFocus } from '../hooks/useKeptFocus';
import { Button } from '../ui/Button';
import { ListHeading } from '../ui/ListHeading';

const FIRST_SHOWN = 50;

interface Props<T> {
  title: string;
  items: readonly T[];
  /** One `<li>`, with its key. */
  row(item: T): ReactNode;
}

/** Nothing at all where there are none. */
export function HelpList<T>({ title, items, row }: Props<T>) {
  const id = useId();
  const [shown, setShown] = useState(FIRST_SHOWN);
  const place = useRef<HTMLElement>(null);
  useKeptFocus(place);
  return (
    <section ref={place} aria-labelledby={id} hidden={items.length === 0}>
      <ListHeading id={id} tabIndex={-1} count={items.length}>
        {title}
      </ListHeading>
      <ul>{items.slice(0, shown).map(row)}</ul>
      {items.length > shown && (
        <Button look="quiet" onClick={() => setShown(shown + FIRST_SHOWN)}>
          {i18n.t('help.showMore')}
        </Button>
      )}
    </section>
  );
}
