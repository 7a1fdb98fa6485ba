/** When the last backup was made: the same words wherever it is said. */
import { i18n } from '#i18n';
import { useClock } from '../hooks/KithProvider';
import { useToday } from '../hooks/useToday';
import { dayOf } from '../ui/dates';
import { distanceWords } from '../ui/distance-words';
import { useBackups } from './useBackups';

/** One sentence, after "Last backup". Nothing until it is known. */
export function LastBackup() {
  const state = useBackups();
  const clock = useClock();
  const today = useToday();
  if (!state) return null;
  if (!state.last) return <>{i18n.t('backups.never')}</>;
  const when = distanceWords(dayOf(state.last.at, clock.zone()), today);
  const key = state.to === null || state.trouble ? 'backups.last' : 'backups.lastByItself';
  return <>{i18n.t(key, { when })}</>;
}
