/** Decisions and setbacks under their heading and count. */
import { i18n } from '#i18n';
import type { TurningPoint } from '../../utils/domain/items/turning-point';
import { itemValueWords } from '../../utils/services/item-words';
import { useToday } from '../hooks/useToday';
import { BetweenUs } from '../ui/BetweenUs';
import { dayWords } from '../ui/dates';
import { ListSection } from '../ui/ListSection';
import { TurningPointRow } from './TurningPointRow';

interface Props {
  title: string;
  points: readonly TurningPoint[];
}

/** Nothing at all where there are none. */
export function TurningPointList({ title, points }: Props) {
  const today = useToday();
  return (
    <ListSection
      title={title}
      items={points}
      row={(point) => (
        <TurningPointRow key={point.id} point={point}>
          <span>{itemValueWords('turningPoints', 'kind', point.kind)}</span>
          {point.on !== null && <span>{dayWords(point.on, today)}</span>}
          {point.reviewOn !== null && point.state !== 'reviewed' && (
            <span>
              {i18n.t('turningPoints.reviewOn', { day: dayWords(point.reviewOn, today) })}
            </span>
          )}
          {point.confidential && <BetweenUs />}
        </TurningPointRow>
      )}
    />
  );
}
