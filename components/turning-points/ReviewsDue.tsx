/** On Today: decisions whose day to look at them again has come. */
import { useId } from 'react';
import { i18n } from '#i18n';
import { reviewsDue } from '../../utils/services/turning-points';
import { itemAddress } from '../hooks/route';
import { useLive } from '../hooks/useLive';
import { useToday } from '../hooks/useToday';
import { dayWords } from '../ui/dates';
import { ListHeading } from '../ui/ListHeading';
import './TurningPointsView.css';

/** Nothing at all where there are none. */
export function ReviewsDue() {
  const id = useId();
  const today = useToday();
  const points = useLive((kith) => reviewsDue(kith, today.toString()), [today.toString()]) ?? [];
  if (points.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <ListHeading id={id} count={points.length}>
        {i18n.t('turningPoints.dueTitle')}
      </ListHeading>
      <ul>
        {points.map((point) => (
          <li key={point.id} className="TurningPointList-row">
            <a href={itemAddress('turning-points', point.id)}>
              <bdi>{point.title}</bdi>
            </a>
            <span className="TurningPointList-facts">
              {point.on !== null && <span>{dayWords(point.on, today)}</span>}
              <span>{i18n.t('turningPoints.dueWhat')}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
