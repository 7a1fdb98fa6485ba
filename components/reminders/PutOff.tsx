/** "Not today", with the days in full view: where there is room for them, and one reminder only. */
import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Reminder } from '../../utils/domain/reminder';
import { personScratch } from '../../utils/domain/scratch-key';
import { useToday } from '../hooks/useToday';
import { Button } from '../ui/Button';
import { dateWords } from '../ui/dates';
import { type Picking, PickLater } from './PickLater';
import { SNOOZE_WORDS, SNOOZES, snoozeDay } from './snooze-days';
import { useSnooze } from './useSnooze';

interface Props {
  reminder: Reminder;
  /** What is put off: "Follow up, Ana Ruiz". */
  what: string;
}

export function PutOff({ reminder, what }: Props) {
  const today = useToday();
  const snooze = useSnooze(reminder.id, what);
  const place = useRef<HTMLSpanElement>(null);
  const [picking, setPicking] = useState<Picking | null>(null);
  return (
    <section className="ReminderPage-putOff" aria-labelledby="put-off">
      <h2 id="put-off">{i18n.t('reminderPage.putOff')}</h2>
      <div className="ReminderPage-line">
        {SNOOZES.map((id) => (
          <Button key={id} onClick={() => snooze(snoozeDay(id, today).toString(), null)}>
            {i18n.t(SNOOZE_WORDS[id])}{' '}
            <span className="ReminderPage-day">{dateWords(snoozeDay(id, today), today)}</span>
          </Button>
        ))}
        <span ref={place} className="ReminderPage-line">
          <Button aria-haspopup="dialog" onClick={() => setPicking('pick')}>
            {i18n.t('reminders.pickDay')}
          </Button>
          <Button aria-haspopup="dialog" onClick={() => setPicking('until')}>
            {i18n.t('reminders.untilSomething')}
          </Button>
        </span>
      </div>
      <PickLater
        picking={picking}
        scratch={personScratch(reminder.personId, `until-${reminder.id}`)}
        label={i18n.t('reminders.snoozeWhat', { what })}
        trigger={place}
        onChoose={(until, waitsFor) => {
          setPicking(null);
          snooze(until, waitsFor);
        }}
        onClose={() => setPicking(null)}
      />
    </section>
  );
}
