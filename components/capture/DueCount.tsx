/** "3 due today", kept true while the popup is open. */
import { i18n } from '#i18n';
import { today } from '../../utils/services/reminders';
import { useLive } from '../hooks/useLive';

export function DueCount() {
  const found = useLive(today);
  return i18n.t('popup.dueToday', found ? found.overdue.length + found.due.length : 0);
}
