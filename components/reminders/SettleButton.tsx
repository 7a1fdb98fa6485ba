/** A button that settles its row in one press; what it did can be taken back. */
import type { ReactNode } from 'react';
import type { Kith } from '../../utils/services/kith';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { Button, type ButtonLook } from '../ui/Button';

interface Props {
  /** What is seen, and what is then said in the row's place: "Done". */
  words: string;
  /** What is heard and announced: "Done: Follow up, Ana Ruiz". Begins with the words. */
  label: string;
  verb(kith: Kith): Promise<{ actionId: string }>;
  /** It was pressed, and is about to be written. */
  onSettle: ((words: string) => void) | undefined;
  /** The keys that press it while its row has the focus, with spaces between. */
  keys: string;
  look?: ButtonLook | undefined;
  icon?: ReactNode;
}

export function SettleButton({ words, label, verb, onSettle, keys, look = 'plain', icon }: Props) {
  const kith = useKith();
  const announce = useUndo();
  return (
    <Button
      small={look !== 'primary'}
      look={look}
      data-settles
      data-keys={keys}
      aria-label={label}
      onClick={(event) => {
        // The row may stay, with its next date: a double click would settle that one too.
        if (event.detail > 1) return;
        onSettle?.(words);
        void announce(label, verb(kith));
      }}
    >
      {icon}
      {words}
    </Button>
  );
}
