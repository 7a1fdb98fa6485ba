/** One answer of a combobox (ARIA 1.2): the box keeps the focus and the keys, a press chooses. */
import type { ReactNode } from 'react';
import { classes } from './classes';
import './OptionRow.css';

interface Props {
  /** What the box names as its active descendant. */
  id: string;
  isActive: boolean;
  className?: string;
  onChoose(): void;
  /** An avatar or a mark, then the words. */
  children: ReactNode;
}

export function OptionRow({ id, isActive, className, onChoose, children }: Props) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the box has the focus and answers to the keys
    // biome-ignore lint/a11y/useFocusableInteractive: an answer is active by aria-activedescendant
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      className={classes('OptionRow', className)}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {children}
    </div>
  );
}
