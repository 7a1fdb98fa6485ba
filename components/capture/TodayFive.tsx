/** The first five that wait today, each settled in one press. */
import { useRef } from 'react';
import { i18n } from '#i18n';
import { firstDue } from '../../utils/services/first-due';
import { reminderWords } from '../../utils/services/reminder-words';
import type { DueItem } from '../../utils/services/today';
import { useKith } from '../hooks/KithProvider';
import { personAddress } from '../hooks/route';
import { useKeptFocus } from '../hooks/useKeptFocus';
import { useLive } from '../hooks/useLive';
import { useToday } from '../hooks/useToday';
import { DoneButton } from '../reminders/DoneButton';
import { SnoozeButton } from '../reminders/SnoozeButton';
import { whenWords } from '../reminders/when-words';
import { isolate } from '../ui/isolate';
import { appAddress } from './app-address';
import './TodayFive.css';
import '../ui/Clamped.css';

const SHOWN = 5;

export function TodayFive() {
  const found = useLive((kith) => firstDue(kith, SHOWN));
  const place = useRef<HTMLElement>(null);
  useKeptFocus(place);
  return (
    <section ref={place} className="TodayFive" aria-labelledby="today-five">
      <h2 id="today-five" tabIndex={-1}>
        <a href={appAddress('#/today')} target="_blank" rel="noopener">
          {i18n.t('popup.dueToday', found?.count ?? 0)}
        </a>
      </h2>
      {found?.count === 0 && <p className="TodayFive-none">{i18n.t('popup.nothingDue')}</p>}
      <ul>
        {found?.items.map((item) => (
          <Waiting key={item.reminder.id} item={item} />
        ))}
      </ul>
      <p>
        <a href={appAddress('#/people/new')} target="_blank" rel="noopener">
          {i18n.t('people.addByHand')}
        </a>
      </p>
    </section>
  );
}

function Waiting({ item: { reminder, person } }: { item: DueItem }) {
  const today = useToday();
  const zone = useKith().zone();
  const what = `${isolate(reminderWords(reminder))}, ${isolate(person.name)}`;
  return (
    <li className="TodayFive-row">
      <a href={appAddress(personAddress(person.id))} target="_blank" rel="noopener">
        <bdi className="Clamped">{person.name}</bdi>
      </a>
      <p className="Clamped">
        <bdi>{whenWords({ ...reminder, waitsFor: null }, today, zone)}</bdi> ·{' '}
        <bdi>{reminderWords(reminder)}</bdi>
      </p>
      <div className="TodayFive-actions">
        <DoneButton reminderId={reminder.id} what={what} />
        <SnoozeButton reminder={reminder} what={what} />
      </div>
    </li>
  );
}
