/** Not today: tomorrow, in three days, next week, a day picked from the month, or until something has happened. */
import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useToday } from '../hooks/useToday';
import { dateWords } from '../ui/dates';
import { MenuButton } from '../ui/MenuButton';
import { type Picking, PickLater } from './PickLater';
import { SNOOZE_WORDS, SNOOZES, snoozeDay } from './snooze-days';

interface Props {
  /** What is put off, for those who listen: "Follow up, Ana Ruiz". */
  what: string;
  /** Under what half-typed words are kept. */
  scratch: string;
  /** @param until - `2027-03-03`. */
  onChoose(until: string, waitsFor: string | null): void;
}

export function LaterMenu({ what, scratch, onChoose }: Props) {
  const today = useToday();
  const place = useRef<HTMLSpanElement>(null);
  const [picking, setPicking] = useState<Picking | null>(null);
  const label = i18n.t('reminders.snoozeWhat', { what });
  return (
    <span ref={place}>
      <MenuButton
        small
        keys="s"
        label={label}
        choices={[
          ...SNOOZES.map((id) => ({
            id,
            label: i18n.t(SNOOZE_WORDS[id]),
            detail: dateWords(snoozeDay(id, today), today),
          })),
          { id: 'pick' as const, label: i18n.t('reminders.pickDay') },
          { id: 'until' as const, label: i18n.t('reminders.untilSomething') },
        ]}
        onChoose={(id) => {
          if (id === 'pick' || id === 'until') setPicking(id);
          else onChoose(snoozeDay(id, today).toString(), null);
        }}
      >
        {i18n.t('reminders.snooze')}
      </MenuButton>
      <PickLater
        picking={picking}
        scratch={scratch}
        label={label}
        trigger={place}
        onChoose={(until, waitsFor) => {
          setPicking(null);
          onChoose(until, waitsFor);
        }}
        onClose={() => setPicking(null)}
      />
    </span>
  );
}
