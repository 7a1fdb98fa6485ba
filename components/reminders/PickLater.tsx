/** What is picked after "Pick a day…" or "Until something…": a day from the month, or one read out of words. */
import { lazy, type RefObject, Suspense } from 'react';
import { i18n } from '#i18n';
import { useToday } from '../hooks/useToday';

const CalendarPopover = lazy(() =>
  import('../ui/CalendarPopover').then((module) => ({ default: module.CalendarPopover })),
);

const SnoozeUntil = lazy(() =>
  import('./SnoozeUntil').then((module) => ({ default: module.SnoozeUntil })),
);

/** Which of the two is open. */
export type Picking = 'pick' | 'until';

interface Props {
  picking: Picking | null;
  /** Under what half-typed words are kept. */
  scratch: string;
  /** For those who listen: "Snooze: Follow up, Ana Ruiz". */
  label: string;
  trigger: RefObject<HTMLElement | null>;
  /** @param until - `2027-03-03`. */
  onChoose(until: string, waitsFor: string | null): void;
  onClose(): void;
}

export function PickLater({ picking, scratch, label, trigger, onChoose, onClose }: Props) {
  const today = useToday();
  return (
    <Suspense fallback={null}>
      {picking === 'pick' && (
        <CalendarPopover
          label={i18n.t('reminders.pickDay')}
          trigger={trigger}
          earliest={today.add({ days: 1 }).toString()}
          onPick={(on) => onChoose(on, null)}
          onClose={onClose}
        />
      )}
      {picking === 'until' && (
        <SnoozeUntil
          scratch={scratch}
          label={label}
          trigger={trigger}
          today={today}
          onChoose={onChoose}
          onClose={onClose}
        />
      )}
    </Suspense>
  );
}
