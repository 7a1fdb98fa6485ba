/** One part of a line as it was read: shown on a chip, corrected from its menu, a day also from the month. */
import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { MenuButton } from '../ui/MenuButton';
import type { MenuChoice } from '../ui/PopoverMenu';

const CalendarPopover = lazy(() =>
  import('../ui/CalendarPopover').then((module) => ({ default: module.CalendarPopover })),
);

const CALENDAR = 'calendar';

interface Props {
  /** Says which part it is; what is shown stands behind it. */
  label: string;
  children: string;
  choices: readonly MenuChoice[];
  onChoose(id: string): void;
  /** Offers the month too, with the days that can be picked. */
  days?: { earliest?: string; latest?: string; onPick(on: string): void };
  /** What stands on the chip was not read from the line, or is to be asked. */
  isUnread?: boolean;
  isAsked?: boolean;
  before?: ReactNode;
}

export function PickChip(props: Props) {
  const { label, children, choices, onChoose, days, isUnread, isAsked } = props;
  const place = useRef<HTMLSpanElement>(null);
  const [picking, setPicking] = useState(false);
  const month = days ? [{ id: CALENDAR, label: i18n.t('reminders.pickDay') }] : [];
  return (
    <span
      ref={place}
      className="LogLine-chip"
      data-unread={isUnread || undefined}
      data-asked={isAsked || undefined}
    >
      <MenuButton
        small
        label={`${children} – ${label}`}
        choices={[...choices, ...month]}
        onChoose={(id) => (id === CALENDAR ? setPicking(true) : onChoose(id))}
      >
        <bdi>{children}</bdi>
      </MenuButton>
      {picking && days && (
        <Suspense fallback={null}>
          <CalendarPopover
            label={label}
            trigger={place}
            {...(days.earliest ? { earliest: days.earliest } : {})}
            {...(days.latest ? { latest: days.latest } : {})}
            onPick={(on) => {
              setPicking(false);
              days.onPick(on);
            }}
            onClose={() => setPicking(false)}
          />
        </Suspense>
      )}
    </span>
  );
}
