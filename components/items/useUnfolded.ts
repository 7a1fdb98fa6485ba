/** Whether an item's form is open where it stands: since it was asked for, or because something was half typed. */
import { useState } from 'react';
import type { ItemTable } from '../../utils/domain/items/items';
import { useScratch } from '../hooks/useScratch';
import { isItemDraft } from './item-draft';

export interface Unfolded {
  isOpen: boolean;
  /** It was asked for here, so that it takes the focus. */
  isAsked: boolean;
  /** It was closed here: the keyboard goes on where it stood. */
  isLeft: boolean;
  open(): void;
  close(): void;
}

/**
 * @param scratch - the name under which the form keeps what is half typed (domain/scratch-key.ts).
 * @param isAsked - somebody came here for it.
 */
export function useUnfolded(table: ItemTable, scratch: string, isAsked = false): Unfolded {
  const { kept } = useScratch(scratch, isItemDraft(table));
  const [stands, setStands] = useState<'open' | 'closed' | null>(isAsked ? 'open' : null);
  return {
    isOpen: stands === 'open' || (stands === null && Boolean(kept)),
    isAsked: stands === 'open',
    isLeft: stands === 'closed',
    open: () => setStands('open'),
    close: () => setStands('closed'),
  };
}
