/** What waits today: what is due first, then what is worth a thought, then what comes within a week. */
import { lazy, Suspense, useMemo, useRef } from 'react';
import { i18n } from '#i18n';
import { meetingsAround } from '../../utils/services/meetings';
import { today as readToday, readTodayView, type Today } from '../../utils/services/today';
import { useDocumentTitle } from '../hooks/useDocumentTitle';
import { useKeptFocus } from '../hooks/useKeptFocus';
import { useLive } from '../hooks/useLive';
import { useQuarter } from '../hooks/useQuarter';
import { useToday } from '../hooks/useToday';
import { fullDayWords } from '../ui/dates';
import { TodayEmpty } from './TodayEmpty';
import { TodaySection } from './TodaySection';
import './TodayView.css';
import { type TodayItem, todayRows } from './today-rows';
import { useRowKeys } from './useRowKeys';
import { useSettled } from './useSettled';

// Answered once, and never seen again.
const NotificationOffer = lazy(() =>
  import('./NotificationOffer').then(({ NotificationOffer }) => ({ default: NotificationOffer })),
);

const ReviewsDue = lazy(() =>
  import('../turning-points/ReviewsDue').then(({ ReviewsDue }) => ({ default: ReviewsDue })),
);

const UntouchedNudge = lazy(() =>
  import('../untouched/UntouchedNudge').then(({ UntouchedNudge }) => ({ default: UntouchedNudge })),
);

const OwnActions = lazy(() =>
  import('../goals/OwnActions').then(({ OwnActions }) => ({ default: OwnActions })),
);

const BackupLine = lazy(() =>
  import('../backups/BackupLine').then(({ BackupLine }) => ({ default: BackupLine })),
);

/** So many rows at first: what is due is a list to work through, what is suggested never becomes one. */
const MOST_DUE = 100;
const MOST_SUGGESTED = 5;

export function TodayView() {
  const today = useToday();
  const quarter = useQuarter();
  const found = useLive(readToday, [today.toString(), quarter]);
  const lists = useLive(readTodayView, [today.toString()]);
  const meetings = useLive(meetingsAround, [today.toString(), quarter]);
  const place = useRef<HTMLDivElement>(null);
  const settled = useSettled();
  const keys = useRowKeys(place);
  useKeptFocus(place);
  useDocumentTitle(i18n.t('app.today'));
  const rows = useMemo(
    () => found && todayRows(found, lists, meetings, [...settled.words.keys()]),
    [found, lists, meetings, settled.words],
  );
  const section = (title: string, items: readonly TodayItem[], most: number) => (
    <TodaySection title={title} items={items} most={most} today={today} settled={settled} />
  );
  const asked = rows && [rows.overdue, rows.due, rows.thanks, rows.turns, rows.meetings].flat();
  const actions = lists?.actions ?? [];
  const isCalm = asked?.length === 0 && lists && actions.length === 0 && settled.words.size === 0;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the links in the rows
    <div className="TodayView" ref={place} onPointerMove={settled.wait} onKeyDown={keys.onKeyDown}>
      <header>
        <h1 tabIndex={-1}>{fullDayWords(today)}</h1>
        <p className="TodayView-counts">{found ? countWords(found) : '\u00a0'}</p>
      </header>
      {found && rows && (
        <>
          {isCalm && <TodayEmpty people={lists.people} hasPick={lists.pick !== null} />}
          {section(i18n.t('today.overdue'), rows.overdue, MOST_DUE)}
          {section(i18n.t('today.due'), rows.due, MOST_DUE)}
          <Suspense>{actions.length > 0 && <OwnActions actions={actions} />}</Suspense>
          {section(i18n.t('today.thanks'), rows.thanks, MOST_SUGGESTED)}
          {section(i18n.t('today.turns'), rows.turns, MOST_SUGGESTED)}
          {section(i18n.t('today.meetings'), rows.meetings, MOST_DUE)}
          <Suspense>
            <ReviewsDue />
          </Suspense>
          {section(i18n.t('today.quietly'), rows.quietly, MOST_SUGGESTED)}
          {section(i18n.t('today.soon'), rows.soon, MOST_DUE)}
          {/* What comes a moment later comes last: nothing moves away from under the pointer. */}
          <Suspense>
            {found.overdue.length + found.due.length + found.soon.length > 0 && (
              <NotificationOffer />
            )}
            {lists && <BackupLine people={lists.people} />}
            <UntouchedNudge />
          </Suspense>
        </>
      )}
    </div>
  );
}

function countWords(found: Today): string {
  const parts = [
    found.overdue.length > 0 && i18n.t('today.overdueCount', found.overdue.length),
    found.due.length > 0 && i18n.t('today.dueCount', found.due.length),
    found.soon.length > 0 && i18n.t('today.soonCount', found.soon.length),
  ];
  return parts.filter(Boolean).join(' · ') || '\u00a0';
}
