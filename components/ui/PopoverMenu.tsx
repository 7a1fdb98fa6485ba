/** A short list of verbs that hangs from a button. Heavy (react-aria): load it when first opened. */
import type { RefObject } from 'react';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import './Popover.css';

export interface MenuChoice<K extends string = string> {
  id: K;
  label: string;
  /** Said after the label, quietly: a date, a key. */
  detail?: string;
}

interface Props<K extends string> {
  label: string;
  choices: readonly MenuChoice<K>[];
  trigger: RefObject<HTMLElement | null>;
  onChoose(id: K): void;
  onClose(): void;
}

/** Rendered only while open; focus returns to the trigger. */
export function PopoverMenu<K extends string>({
  label,
  choices,
  trigger,
  onChoose,
  onClose,
}: Props<K>) {
  return (
    <Popover
      className="Popover"
      aria-label={label}
      triggerRef={trigger}
      isOpen
      onOpenChange={(open) => !open && onClose()}
      placement="bottom end"
      offset={4}
    >
      <Menu aria-label={label} className="PopoverMenu" autoFocus="first" onClose={onClose}>
        {choices.map((choice) => (
          <MenuItem
            key={choice.id}
            className="PopoverMenu-item"
            textValue={choice.label}
            onAction={() => onChoose(choice.id)}
          >
            <span>{choice.label}</span>
            {choice.detail && <span className="PopoverMenu-detail">{choice.detail}</span>}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  );
}
