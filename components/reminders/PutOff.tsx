/** "Not today", with the days in full view: where there is room for them, and one reminder only. */
import { lazy, Suspense, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { snoozeReminder } from '../../utils/services/reminders';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useToday } from '../hooks/useToday';
import { Button } from '../ui/Button';
import { dateWords, dayWords } from '../ui/dates';
import { SNOOZE_WORDS, SNOOZES, snoozeDay } from './snooze-days';

const CalendarPopover = lazy(() =>
  import('../ui/CalendarPopover').then((module) => ({ default: module.CalendarPopover })),
);

interface Props {
  reminderId: string;
  /** What is put off: "Follow up, Ana Ruiz". */
  what: string;
}

export function PutOff({ reminderId, what }: Props) {
  const kith = useKith();
  const today = useToday();
  const announce = useUndo();
  const place = useRef<HTMLSpanElement>(null);
  const [picking, setPicking] = useState(false);
  const putOff = (until: string) => {
    const message = i18n.t('reminders.snoozed', { what, day: dayWords(until, today) });
    void announce(message, snoozeReminder(kith, reminderId, until));
  };
  return (
    <section className="ReminderPage-putOff" aria-labelledby="put-off">
      <h2 id="put-off">{i18n.t('reminderPage.putOff')}</h2>
      <div className="ReminderPage-line">
        {SNOOZES.map((id) => (
          <Button key={id} onClick={() => putOff(snoozeDay(id, today).toString())}>
            {i18n.t(SNOOZE_WORDS[id])}{' '}
            <span className="ReminderPage-day">{dateWords(snoozeDay(id, today), today)}</span>
          </Button>
        ))}
        <span ref={place}>
          <Button aria-haspopup="dialog" onClick={() => setPicking(true)}>
            {i18n.t('reminders.pickDay')}
          </Button>
        </span>
      </div>
      {picking && (
        <Suspense fallback={null}>
          <CalendarPopover
            label={i18n.t('reminders.pickDay')}
            trigger={place}
            earliest={today.add({ days: 1 }).toString()}
            onPick={(on) => {
              setPicking(false);
              putOff(on);
            }}
            onClose={() => setPicking(false)}
          />
        </Suspense>
      )}
    </section>
  );
}
