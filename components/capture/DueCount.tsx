/** "3 waiting", kept true while the popup is open. */
import { i18n } from '#i18n';
import { dueCount } from '../../utils/services/due-count';
import { useLive } from '../hooks/useLive';

export function DueCount() {
  return i18n.t('popup.dueToday', useLive(dueCount) ?? 0);
}
