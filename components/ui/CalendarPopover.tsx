/** A month to pick a day from. Heavy (react-aria): load it when first opened. */
import type { RefObject } from 'react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
} from 'react-aria-components/Calendar';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import './CalendarPopover.css';
import { Icon } from './Icon';
import './Popover.css';

interface Props {
  label: string;
  trigger: RefObject<HTMLElement | null>;
  /** The first and the last day that can be picked, `2026-11-21`; others are shown, and said not to be had. */
  earliest?: string;
  latest?: string;
  /** @param on - `2026-12-01`. */
  onPick(on: string): void;
  onClose(): void;
}

/** Rendered only while open; focus goes to today and returns to the trigger. */
export function CalendarPopover({
  label,
  trigger,
  earliest = '',
  latest = '9999',
  onPick,
  onClose,
}: Props) {
  return (
    <Popover
      className="Popover"
      triggerRef={trigger}
      isOpen
      onOpenChange={(open) => !open && onClose()}
      placement="bottom end"
      offset={4}
    >
      <Dialog aria-label={label} className="CalendarPopover">
        <Calendar
          aria-label={label}
          autoFocus
          isDateUnavailable={(date) => date.toString() < earliest || date.toString() > latest}
          onChange={(date) => onPick(date.toString())}
        >
          <header>
            <Button slot="previous">
              <Icon name="back" mirrored />
            </Button>
            <Heading />
            <Button slot="next">
              <Icon name="forward" mirrored />
            </Button>
          </header>
          <CalendarGrid weekdayStyle="short">
            <CalendarGridHeader>
              {(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}
            </CalendarGridHeader>
            <CalendarGridBody>{(date) => <CalendarCell date={date} />}</CalendarGridBody>
          </CalendarGrid>
        </Calendar>
      </Dialog>
    </Popover>
  );
}
