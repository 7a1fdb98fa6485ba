/** Reminders of one kind of urgency, under their heading and count. */
import { useId } from 'react';
import type { DueItem } from '../../utils/services/reminders';
import { TodayRow } from './TodayRow';
import './TodaySection.css';

interface Props {
  title: string;
  items: readonly DueItem[];
  today: Temporal.PlainDate;
}

/** Nothing at all when nothing is there. */
export function TodaySection({ title, items, today }: Props) {
  const id = useId();
  if (items.length === 0) return null;
  return (
    <section className="TodaySection" aria-labelledby={id}>
      <h2 id={id}>
        {title} <span className="TodaySection-count">{items.length}</span>
      </h2>
      <ul>
        {items.map((item) => (
          <TodayRow key={item.reminder.id} item={item} today={today} />
        ))}
      </ul>
    </section>
  );
}
