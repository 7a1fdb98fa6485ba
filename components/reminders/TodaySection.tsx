/** Reminders of one kind of urgency, under their heading and count. */
import { useEffect, useId, useRef } from 'react';
import type { DueItem } from '../../utils/services/today';
import { type TodayEntry, withSettled } from './settled-rows';
import { TodayRow } from './TodayRow';
import './TodaySection.css';
import type { Settled } from './useSettled';

interface Props {
  title: string;
  items: readonly DueItem[];
  today: Temporal.PlainDate;
  settled: Settled;
}

/** Nothing at all when nothing is there. */
export function TodaySection({ title, items, today, settled }: Props) {
  const id = useId();
  const before = useRef<readonly TodayEntry<DueItem>[]>([]);
  const rows = withSettled(before.current, items, settled.words, ({ reminder }) => reminder.id);
  useEffect(() => {
    before.current = rows;
  });
  if (rows.length === 0) return null;
  return (
    <section className="TodaySection" aria-labelledby={id}>
      <h2 id={id}>
        {title} <span className="TodaySection-count">{items.length > 0 && items.length}</span>
      </h2>
      <ul>
        {rows.map(({ item, settled: words }) => (
          <TodayRow
            key={item.reminder.id}
            item={item}
            today={today}
            settled={words}
            onSettle={(what) => settled.settle(item.reminder.id, what)}
          />
        ))}
      </ul>
    </section>
  );
}
