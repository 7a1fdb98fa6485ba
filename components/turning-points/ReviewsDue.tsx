/** On Today: decisions whose day to look at them again has come. */
import { i18n } from '#i18n';
import { reviewsDue } from '../../utils/services/turning-points';
import { useLive } from '../hooks/useLive';
import { useToday } from '../hooks/useToday';
import { dayWords } from '../ui/dates';
import { ListSection } from '../ui/ListSection';
import { TurningPointRow } from './TurningPointRow';

/** Nothing at all where there are none. */
export function ReviewsDue() {
  const today = useToday();
  const points = useLive((kith) => reviewsDue(kith, today.toString()), [today.toString()]) ?? [];
  return (
    <ListSection
      title={i18n.t('turningPoints.dueTitle')}
      items={points}
      row={(point) => (
        <TurningPointRow key={point.id} point={point}>
          {point.on !== null && <span>{dayWords(point.on, today)}</span>}
          <span>{i18n.t('turningPoints.dueWhat')}</span>
        </TurningPointRow>
      )}
    />
  );
}
