/** Rows of one kind, under their heading and count. */
import { useEffect, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { ListHeading } from '../ui/ListHeading';
import { type TodayEntry, withSettled } from './settled-rows';
import { TodayRow } from './TodayRow';
import type { TodayItem } from './today-rows';
import type { Settled } from './useSettled';

interface Props {
  title: string;
  items: readonly TodayItem[];
  /** So many are shown at first. */
  most: number;
  today: Temporal.PlainDate;
  settled: Settled;
}

/** Nothing at all when nothing is there. */
export function TodaySection({ title, items, most, today, settled }: Props) {
  const id = useId();
  const [shown, setShown] = useState(most);
  const before = useRef<readonly TodayEntry<TodayItem>[]>([]);
  const rows = withSettled(before.current, items, settled.words, ({ key }) => key);
  useEffect(() => {
    before.current = rows;
  });
  if (rows.length === 0) return null;
  const more = rows.length - shown;
  return (
    <section className="TodaySection" aria-labelledby={id}>
      <ListHeading id={id} count={items.length}>
        {title}
      </ListHeading>
      <ul>
        {rows.slice(0, shown).map(({ item, settled: words }) => (
          <TodayRow
            key={item.key}
            item={item}
            today={today}
            settled={words}
            onSettle={(what) => settled.settle(item.key, what)}
          />
        ))}
      </ul>
      {more > 0 && (
        <Button small look="quiet" onClick={() => setShown(shown + STEP)}>
          {i18n.t('today.more', more)}
        </Button>
      )}
    </section>
  );
}

/** "Show more" brings so many. */
const STEP = 100;
