/** Not today: tomorrow, in three days, next week, or a day picked from the month. */
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
  const [picking, setPicking] = useState(false);
  const snooze = (until: string) => {
    const day = dayWords(until, today);
    onSettle?.(i18n.t('reminders.putOff', { day }));
    const message = i18n.t('reminders.snoozed', { what, day });
    void announce(message, snoozeReminder(kith, reminderId, until));
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
        ]}
        onChoose={(id) => {
          if (id === 'pick') setPicking(true);
          else snooze(snoozeDay(id, today).toString());
        }}
      >
        {i18n.t('reminders.snooze')}
      </MenuButton>
      {picking && (
        <Suspense fallback={null}>
          <CalendarPopover
            label={i18n.t('reminders.pickDay')}
            trigger={place}
            earliest={today.add({ days: 1 }).toString()}
            onPick={(on) => {
              setPicking(false);
              snooze(on);
            }}
            onClose={() => setPicking(false)}
          />
        </Suspense>
      )}
    </span>
  );
}
