/** One reminder, whole: what a notification opens. Firefox takes no buttons there; this page has them all. */
import { lazy, Suspense, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { reminderView } from '../../utils/services/reminder-view';
import type { DueItem } from '../../utils/services/today';
import { personAddress, writeAddress } from '../hooks/route';
import { useDocumentTitle } from '../hooks/useDocumentTitle';
import { useKeptFocus } from '../hooks/useKeptFocus';
import { useLive } from '../hooks/useLive';
import { LogInteraction } from '../outreach/LogInteraction';
import { Avatar } from '../ui/Avatar';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { LinkButton } from '../ui/LinkButton';
import { StatusMark } from '../ui/StatusMark';
import { DoneButton } from './DoneButton';
import { PutOff } from './PutOff';
import './ReminderPage.css';
import { reminderWords } from '../../utils/services/reminder-words';
import { ReminderStanding } from './ReminderStanding';
import { reminderAbout } from './reminder-words';
import '../ui/Facts.css';

const AddToCalendar = lazy(() =>
  import('../calendar/AddToCalendar').then(({ AddToCalendar }) => ({ default: AddToCalendar })),
);

export function ReminderPage({ id }: { id: string }) {
  const found = useLive((kith) => reminderView(kith, id), [id]);
  useDocumentTitle(found ? reminderAbout(found.reminder, found.person.name) : '');
  if (found === undefined) return null;
  if (found === null) {
    return (
      <EmptyState
        title={i18n.t('reminderPage.goneTitle')}
        action={<LinkButton href="#/today">{i18n.t('app.today')}</LinkButton>}
      >
        {i18n.t('reminderPage.goneText')}
      </EmptyState>
    );
  }
  return <OneReminder item={found} />;
}

function OneReminder({ item: { reminder, person } }: { item: DueItem }) {
  const place = useRef<HTMLElement>(null);
  const [logging, setLogging] = useState(false);
  useKeptFocus(place);
  const what = reminderAbout(reminder, person.name);
  const isOpen = reminder.state === 'open';
  return (
    <article className="ReminderPage" ref={place}>
      <header className="ReminderPage-head">
        <Avatar id={person.id} name={person.name} size="large" />
        <div>
          <h1 tabIndex={-1}>
            <bdi>{reminderWords(reminder)}</bdi>
          </h1>
          <p>
            <a href={personAddress(person.id)}>
              <bdi>{person.nickname ?? person.name}</bdi>
            </a>
          </p>
          <p className="Facts">
            <StatusMark status={person.status} />
            {person.headline && <bdi>{person.headline}</bdi>}
          </p>
        </div>
      </header>
      <ReminderStanding reminder={reminder} />
      <div className="ReminderPage-line">
        {isOpen ? (
          <DoneButton reminderId={reminder.id} what={what} look="primary" />
        ) : (
          <LinkButton look="primary" href="#/today">
            {i18n.t('reminderPage.goOn')}
          </LinkButton>
        )}
        <LinkButton href={writeAddress(person.id)}>{i18n.t('reminderPage.write')}</LinkButton>
        <Button aria-expanded={logging} onClick={() => setLogging(!logging)}>
          {i18n.t('reminders.log')}
        </Button>
        {isOpen && (
          <Suspense>
            <AddToCalendar which={{ reminderId: reminder.id }} what={what} />
          </Suspense>
        )}
      </div>
      {logging && <LogInteraction person={person} onClose={() => setLogging(false)} />}
      {isOpen && <PutOff reminder={reminder} what={what} />}
    </article>
  );
}
