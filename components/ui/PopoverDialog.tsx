/** What opens below a button and is more than a menu. Heavy (react-aria): load it when first opened. */
import type { ReactNode, RefObject } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import './Popover.css';

export interface PopoverDialogProps {
  label: string;
  /** What it hangs below, and where the focus returns to. */
  trigger: RefObject<HTMLElement | null>;
  onClose(): void;
}

/** Rendered only while open. */
export function PopoverDialog({
  label,
  trigger,
  onClose,
  className,
  children,
}: PopoverDialogProps & { className: string; children: ReactNode }) {
  return (
    <Popover
      className="Popover"
      triggerRef={trigger}
      isOpen
      onOpenChange={(open) => !open && onClose()}
      placement="bottom end"
      offset={4}
    >
      <Dialog aria-label={label} className={className}>
        {children}
      </Dialog>
    </Popover>
  );
}
