/** What waits today: overdue, due, and what comes within a week. */
import { i18n } from '#i18n';
import { today as readToday } from '../../utils/services/reminders';
import { useDocumentTitle } from '../hooks/useDocumentTitle';
import { useLive } from '../hooks/useLive';
import { useToday } from '../hooks/useToday';
import { fullDayWords } from '../ui/dates';
import { NotificationOffer } from './NotificationOffer';
import { TodayEmpty } from './TodayEmpty';
import { TodaySection } from './TodaySection';
import './TodayView.css';

export function TodayView() {
  const today = useToday();
  const found = useLive(readToday, [today.toString()]);
  useDocumentTitle(i18n.t('app.today'));
  const waiting = found ? found.overdue.length + found.due.length : 0;
  return (
    <div className="TodayView">
      <header>
        <h1 tabIndex={-1}>{fullDayWords(today)}</h1>
        <p className="TodayView-counts">{found ? countWords(found) : '\u00a0'}</p>
      </header>
      {found && (
        <>
          {waiting + found.soon.length > 0 && <NotificationOffer />}
          {waiting === 0 && <TodayEmpty />}
          <TodaySection title={i18n.t('today.overdue')} items={found.overdue} today={today} />
          <TodaySection title={i18n.t('today.due')} items={found.due} today={today} />
          <TodaySection title={i18n.t('today.soon')} items={found.soon} today={today} />
        </>
      )}
    </div>
  );
}

function countWords(found: { overdue: unknown[]; due: unknown[]; soon: unknown[] }): string {
  const parts = [
    found.overdue.length > 0 && i18n.t('today.overdueCount', found.overdue.length),
    found.due.length > 0 && i18n.t('today.dueCount', found.due.length),
    found.soon.length > 0 && i18n.t('today.soonCount', found.soon.length),
  ];
  return parts.filter(Boolean).join(' · ') || '\u00a0';
}
