/** One thing waiting today, settled without leaving the list. */
import { useState } from 'react';
import { i18n } from '#i18n';
import type { DueItem } from '../../utils/services/reminders';
import { personAddress } from '../hooks/route';
import { LogInteraction } from '../outreach/LogInteraction';
import { Avatar } from '../ui/Avatar';
import { Button } from '../ui/Button';
import { isolate } from '../ui/isolate';
import { StatusMark } from '../ui/StatusMark';
import { DoneButton } from './DoneButton';
import { reminderWords } from './reminder-words';
import { SnoozeButton } from './SnoozeButton';
import './TodayRow.css';
import { whenWords } from './when-words';

interface Props {
  item: DueItem;
  today: Temporal.PlainDate;
}

export function TodayRow({ item: { reminder, person }, today }: Props) {
  const [logging, setLogging] = useState(false);
  const what = `${isolate(reminderWords(reminder))}, ${isolate(person.name)}`;
  return (
    <li className="TodayRow">
      <div className="TodayRow-line">
        <Avatar id={person.id} name={person.name} />
        <div className="TodayRow-text">
          <div>
            <a className="TodayRow-name" href={personAddress(person.id)}>
              <bdi>{person.nickname ?? person.name}</bdi>
            </a>{' '}
            <span className="TodayRow-what">
              <bdi>{reminderWords(reminder)}</bdi>
            </span>
          </div>
          <div className="TodayRow-detail">
            <span className="TodayRow-when">{whenWords(reminder, today)}</span>
            <StatusMark status={person.status} />
          </div>
        </div>
        <div className="TodayRow-actions">
          <DoneButton reminderId={reminder.id} what={what} />
          <SnoozeButton reminderId={reminder.id} what={what} />
          <Button
            small
            look="quiet"
            aria-expanded={logging}
            aria-label={i18n.t('reminders.logWhat', { name: isolate(person.name) })}
            onClick={() => setLogging(!logging)}
          >
            {i18n.t('reminders.log')}
          </Button>
        </div>
      </div>
      {logging && (
        <div className="TodayRow-log">
          <LogInteraction person={person} onClose={() => setLogging(false)} />
        </div>
      )}
    </li>
  );
}
