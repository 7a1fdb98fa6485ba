/** What waits today: overdue, due, and what comes within a week. */
import { useRef } from 'react';
import { i18n } from '#i18n';
import { today as readToday } from '../../utils/services/today';
import { useDocumentTitle } from '../hooks/useDocumentTitle';
import { useKeptFocus } from '../hooks/useKeptFocus';
import { useLive } from '../hooks/useLive';
import { useToday } from '../hooks/useToday';
import { fullDayWords } from '../ui/dates';
import { NotificationOffer } from './NotificationOffer';
import { TodayEmpty } from './TodayEmpty';
import { TodaySection } from './TodaySection';
import './TodayView.css';
import { useSettled } from './useSettled';

export function TodayView() {
  const today = useToday();
  const found = useLive(readToday, [today.toString()]);
  const place = useRef<HTMLDivElement>(null);
  const settled = useSettled();
  useKeptFocus(place);
  useDocumentTitle(i18n.t('app.today'));
  const shared = { today, settled };
  const waiting = found ? found.overdue.length + found.due.length : 0;
  return (
    <div className="TodayView" ref={place} onPointerMove={settled.wait}>
      <header>
        <h1 tabIndex={-1}>{fullDayWords(today)}</h1>
        <p className="TodayView-counts">{found ? countWords(found) : '\u00a0'}</p>
      </header>
      {found && (
        <>
          {waiting + found.soon.length > 0 && <NotificationOffer />}
          {waiting === 0 && settled.words.size === 0 && <TodayEmpty />}
          <TodaySection title={i18n.t('today.overdue')} items={found.overdue} {...shared} />
          <TodaySection title={i18n.t('today.due')} items={found.due} {...shared} />
          <TodaySection title={i18n.t('today.soon')} items={found.soon} {...shared} />
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
