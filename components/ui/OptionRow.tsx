/** One answer of a combobox (ARIA 1.2): the box keeps the focus and the keys, a press chooses. */
import type { ReactNode } from 'react';
import './OptionRow.css';

interface Props {
  /** What the box names as its active descendant. */
  id: string;
  isActive: boolean;
  onChoose(): void;
  /** An avatar or a mark, then the words. */
  children: ReactNode;
}

export function OptionRow({ id, isActive, onChoose, children }: Props) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the box has the focus and answers to the keys
    // biome-ignore lint/a11y/useFocusableInteractive: an answer is active by aria-activedescendant
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      className="OptionRow"
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {children}
    </div>
  );
}
