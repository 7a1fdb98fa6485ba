/** Not today: tomorrow, in three days, next week, a day picked from the month, or until something has happened. */
import { lazy, Suspense, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { snoozeReminder } from '../../utils/services/reminders';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useToday } from '../hooks/useToday';
import { dayWords } from '../ui/dates';
import { MenuButton } from '../ui/MenuButton';
import { snoozeChoices } from './snooze-choices';
import { snoozeDay } from './snooze-days';

const CalendarPopover = lazy(() =>
  import('../ui/CalendarPopover').then((module) => ({ default: module.CalendarPopover })),
);

const SnoozeUntil = lazy(() =>
  import('./SnoozeUntil').then((module) => ({ default: module.SnoozeUntil })),
);

interface Props {
  reminderId: string;
  /** What is put off, for those who listen: "Follow up, Ana Ruiz". */
  what: string;
  /** A day was chosen, and is about to be written. */
  onSettle?: (words: string) => void;
}

export function SnoozeButton({ reminderId, what, onSettle }: Props) {
  const kith = useKith();
  const today = useToday();
  const announce = useUndo();
  const place = useRef<HTMLSpanElement>(null);
  const [picking, setPicking] = useState<'pick' | 'until' | null>(null);
  const snooze = (until: string, waitsFor: string | null = null) => {
    setPicking(null);
    const day = dayWords(until, today);
    onSettle?.(i18n.t('reminders.putOff', { day }));
    // A cadence's day may lie behind a pause: what is said is where it went.
    void announce(
      ({ on }) => i18n.t('reminders.snoozed', { what, day: dayWords(on, today) }),
      snoozeReminder(kith, reminderId, until, { waitsFor }),
    );
  };
  return (
    <span ref={place}>
      <MenuButton
        small
        keys="s"
        label={i18n.t('reminders.snoozeWhat', { what })}
        choices={[
          ...snoozeChoices(today),
          { id: 'pick' as const, label: i18n.t('reminders.pickDay') },
          { id: 'until' as const, label: i18n.t('reminders.untilSomething') },
        ]}
        onChoose={(id) => {
          if (id === 'pick' || id === 'until') setPicking(id);
          else snooze(snoozeDay(id, today).toString());
        }}
      >
        {i18n.t('reminders.snooze')}
      </MenuButton>
      {picking === 'pick' && (
        <Suspense fallback={null}>
          <CalendarPopover
            label={i18n.t('reminders.pickDay')}
            trigger={place}
            earliest={today.add({ days: 1 }).toString()}
            onPick={(on) => snooze(on)}
            onClose={() => setPicking(null)}
          />
        </Suspense>
      )}
      {picking === 'until' && (
        <Suspense fallback={null}>
          <SnoozeUntil
            label={i18n.t('reminders.snoozeWhat', { what })}
            trigger={place}
            today={today}
            onChoose={snooze}
            onClose={() => setPicking(null)}
          />
        </Suspense>
      )}
    </span>
  );
}
