/** The last two things that happened with a person, in a line each. */
import { i18n } from '#i18n';
import type { PersonView } from '../../utils/services/person-view';
import { reminderWords } from '../../utils/services/reminder-words';
import { useKith } from '../hooks/KithProvider';
import { useToday } from '../hooks/useToday';
import { fieldWords } from '../people/field-words';
import { interactionWords } from '../people/interaction-words';
import { type TimelineEntry, timelineOf } from '../people/timeline';
import { dayOf, dayWords } from '../ui/dates';
import { statusWords } from '../ui/status-words';
import './RecentLines.css';
import '../ui/Clamped.css';

const SHOWN = 2;

/** Being saved is told in the head already. */
const isNews = (entry: TimelineEntry) => entry.kind !== 'move' || entry.from !== null;

export function RecentLines({ view }: { view: PersonView }) {
  const kith = useKith();
  const today = useToday();
  const latest = timelineOf(view).filter(isNews).slice(0, SHOWN);
  if (latest.length === 0) return null;
  return (
    <ul className="RecentLines" aria-label={i18n.t('popup.lately')}>
      {latest.map((entry) => (
        <li key={entry.id}>
          <time dateTime={entry.at}>{dayWords(dayOf(entry.at, kith.zone()), today)}</time>
          <span className="RecentLines-what Clamped">
            <What entry={entry} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function What({ entry }: { entry: TimelineEntry }) {
  switch (entry.kind) {
    case 'interaction': {
      const { kind, text } = entry.interaction;
      if (text === '') return interactionWords(kind);
      return (
        <>
          {interactionWords(kind)}: <bdi>{text}</bdi>
        </>
      );
    }
    case 'move':
      return statusWords(entry.to);
    case 'done':
      return (
        <>
          {i18n.t('reminders.done')}: <bdi>{reminderWords(entry.reminder)}</bdi>
        </>
      );
    case 'change':
      return i18n.t('popup.changed', { field: fieldWords(entry.field) });
  }
}
