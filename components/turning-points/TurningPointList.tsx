/** Decisions and setbacks under their heading and count. */
import { useId } from 'react';
import { i18n } from '#i18n';
import type { TurningPoint } from '../../utils/domain/items/turning-point';
import { itemValueWords } from '../../utils/services/item-words';
import { itemAddress } from '../hooks/route';
import { useToday } from '../hooks/useToday';
import { BetweenUs } from '../ui/BetweenUs';
import { dayWords } from '../ui/dates';
import { ListHeading } from '../ui/ListHeading';

interface Props {
  title: string;
  points: readonly TurningPoint[];
}

/** Nothing at all where there are none. */
export function TurningPointList({ title, points }: Props) {
  const id = useId();
  const today = useToday();
  if (points.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <ListHeading id={id} count={points.length}>
        {title}
      </ListHeading>
      <ul>
        {points.map((point) => (
          <li key={point.id} className="TurningPointList-row">
            <a href={itemAddress('turning-points', point.id)}>
              <bdi>{point.title}</bdi>
            </a>
            <span className="TurningPointList-facts">
              <span>{itemValueWords('turningPoints', 'kind', point.kind)}</span>
              {point.on !== null && <span>{dayWords(point.on, today)}</span>}
              {point.reviewOn !== null && point.state !== 'reviewed' && (
                <span>
                  {i18n.t('turningPoints.reviewOn', { day: dayWords(point.reviewOn, today) })}
                </span>
              )}
              {point.confidential && <BetweenUs />}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
