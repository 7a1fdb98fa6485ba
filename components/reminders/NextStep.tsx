/** What comes next with a person: their open reminders, a place to add one, and how often to be in touch. */
import { lazy, Suspense, useRef } from 'react';
import { i18n } from '#i18n';
import type { Person } from '../../utils/domain/person';
import type { Reminder } from '../../utils/domain/reminder';
import { isTouch } from '../../utils/domain/touch';
import { useKeptFocus } from '../hooks/useKeptFocus';
import { useToday } from '../hooks/useToday';
import { Card } from '../ui/Card';
import { AddReminder } from './AddReminder';
import './NextStep.css';
import { NextStepItem } from './NextStepItem';

const KeepInTouch = lazy(() =>
  import('./KeepInTouch').then(({ KeepInTouch }) => ({ default: KeepInTouch })),
);

interface Props {
  person: Person;
  /** The person's, open or done. */
  reminders: readonly Reminder[];
  /** "Her turn", or nothing to say. */
  turn: string | null;
}

export function NextStep({ person, reminders, turn }: Props) {
  const today = useToday().toString();
  const place = useRef<HTMLElement>(null);
  useKeptFocus(place);
  const open = reminders.filter(({ state }) => state === 'open');
  // A cadence that asks for nothing yet, nor waits for anything, is said in the line below.
  const shown = open.filter((one) => !isTouch(one) || one.on <= today || one.waitsFor);
  return (
    <Card ref={place} className="NextStep" aria-label={i18n.t('reminders.nextStep')}>
      <div className="NextStep-head">
        <h2 tabIndex={-1}>{i18n.t('reminders.nextStep')}</h2>
        {turn && <span>{turn}</span>}
      </div>
      {shown.length > 0 && (
        <ul>
          {shown.map((reminder) => (
            <NextStepItem key={reminder.id} person={person} reminder={reminder} />
          ))}
        </ul>
      )}
      <AddReminder personId={person.id} />
      <Suspense>
        <KeepInTouch person={person} reminder={open.find(isTouch)} />
      </Suspense>
    </Card>
  );
}
