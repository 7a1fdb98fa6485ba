/** One thing waiting today, settled without leaving the list. */
import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { DueItem } from '../../utils/services/today';
import { personAddress } from '../hooks/route';
import { LogInteraction } from '../outreach/LogInteraction';
import { Avatar } from '../ui/Avatar';
import { Button } from '../ui/Button';
import { classes } from '../ui/classes';
import { isolate } from '../ui/isolate';
import { StatusMark } from '../ui/StatusMark';
import { DoneButton } from './DoneButton';
import { reminderAbout, reminderWords } from './reminder-words';
import { SnoozeButton } from './SnoozeButton';
import './TodayRow.css';
import { whenWords } from './when-words';

interface Props {
  item: DueItem;
  today: Temporal.PlainDate;
  /** What just became of it; `null` while it waits. */
  settled: string | null;
  onSettle(words: string): void;
}

export function TodayRow({ item, today, settled, onSettle }: Props) {
  const { reminder, person } = item;
  const [logging, setLogging] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const [height, setHeight] = useState(0);
  const settle = (words: string) => {
    setHeight(row.current?.offsetHeight ?? 0);
    onSettle(words);
  };
  const what = reminderAbout(reminder, person.name);
  return (
    <li
      ref={row}
      className={classes('TodayRow', settled !== null && 'is-settled')}
      style={settled === null ? undefined : { minBlockSize: height }}
    >
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
            {person.organization && <bdi>{person.organization}</bdi>}
          </div>
        </div>
        {settled !== null ? (
          <span className="TodayRow-settled">{settled}</span>
        ) : (
          <div className="TodayRow-actions">
            <DoneButton reminderId={reminder.id} what={what} onSettle={settle} />
            <SnoozeButton reminderId={reminder.id} what={what} onSettle={settle} />
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
        )}
      </div>
      {logging && (
        <div className="TodayRow-log">
          <LogInteraction person={person} onClose={() => setLogging(false)} />
        </div>
      )}
    </li>
  );
}
