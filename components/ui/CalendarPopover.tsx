/** A month to pick a day from. Heavy (react-aria): load it when first opened. */
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
import './CalendarPopover.css';
import { Icon } from './Icon';
import { PopoverDialog, type PopoverDialogProps } from './PopoverDialog';

interface Props extends PopoverDialogProps {
  /** The first and the last day that can be picked, `2026-11-21`; others are shown, and said not to be had. */
  earliest?: string;
  latest?: string;
  /** @param on - `2026-12-01`. */
  onPick(on: string): void;
}

/** Rendered only while open; focus goes to today and returns to the trigger. */
export function CalendarPopover({ label, earliest = '', latest = '9999', onPick, ...rest }: Props) {
  return (
    <PopoverDialog label={label} className="CalendarPopover" {...rest}>
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
    </PopoverDialog>
  );
}
