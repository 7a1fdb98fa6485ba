/** The rows of a list: so many at first, more when asked for. */
import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from './Button';

/** So many are shown at first, and come with each "more". */
const STEP = 50;

export interface Rows<T> {
  items: readonly T[];
  /** One `<li>`, with its key. */
  row(item: T): ReactNode;
}

interface Props<T> extends Rows<T> {
  className?: string;
}

export function MoreRows<T>({ items, row, className }: Props<T>) {
  const [shown, setShown] = useState(STEP);
  const more = items.length - shown;
  return (
    <>
      <ul className={className}>{items.slice(0, shown).map(row)}</ul>
      {more > 0 && (
        <Button look="quiet" onClick={() => setShown(shown + STEP)}>
          {i18n.t('today.more', Math.min(STEP, more))}
        </Button>
      )}
    </>
  );
}
