/** Walking the board without the mouse: arrows between cards and columns, m for the menu of the card. */
import { type KeyboardEvent, useCallback, useState } from 'react';
import type { OutreachStatus } from '../../utils/domain/outreach';
import { isEditable } from '../hooks/is-editable';
import { useListKeys } from '../hooks/useListKeys';
import { MOVE } from '../keys/place-keys';
import { beside, type Column, type Spot } from './board';

interface BoardKeys {
  /** The card that is to have focus; null before the reader has come to any. */
  spot: Spot | null;
  /** The column that a narrow window shows. */
  current: OutreachStatus;
  show(status: OutreachStatus): void;
  onKeyDown(event: KeyboardEvent): void;
  onFocus(status: OutreachStatus, index: number): void;
}

/**
 * @param letters - single letters are on (useListKeys).
 */
export function useBoardKeys(columns: readonly Column[], letters: boolean): BoardKeys {
  const [spot, setSpot] = useState<Spot | null>(null);
  const [chosen, setChosen] = useState<OutreachStatus | null>(null);
  const isThere = (status: OutreachStatus) => columns.some((column) => column.status === status);
  const first = columns.find(({ rows }) => rows.length > 0) ?? columns[0];
  const current = chosen !== null && isThere(chosen) ? chosen : (first?.status ?? 'saved');
  const at = spot?.column ?? columns.findIndex(({ status }) => status === current);
  const go = (next: Spot) => {
    setSpot(next);
    setChosen(columns[next.column]?.status ?? null);
  };

  const onListKey = useListKeys({
    count: columns[at]?.rows.length ?? 0,
    active: spot?.index ?? -1,
    letters,
    onMove: (index) => go({ column: at, index }),
    onLetter: { [MOVE]: openMenu },
  });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // React hears of the keys in an open menu too, which stands elsewhere on the page.
    if (!event.currentTarget.contains(event.target as Node)) return;
    const isSide = event.key === 'ArrowRight' || event.key === 'ArrowLeft';
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
    if (!isSide || !isPlain || event.defaultPrevented || isEditable(event.target)) {
      onListKey(event);
      return;
    }
    const isMirrored = getComputedStyle(event.currentTarget).direction === 'rtl';
    const step = (event.key === 'ArrowRight') === isMirrored ? -1 : 1;
    const next = beside(columns, spot ?? { column: at, index: 0 }, step);
    if (!next) return;
    event.preventDefault();
    go(next);
  };

  const onFocus = useCallback(
    (status: OutreachStatus, index: number) => {
      const column = columns.findIndex((one) => one.status === status);
      setSpot((now) => (now?.column === column && now.index === index ? now : { column, index }));
      setChosen(status);
    },
    [columns],
  );

  const show = (status: OutreachStatus) => {
    setChosen(status);
    setSpot(null);
  };
  return { spot, current, show, onKeyDown, onFocus };
}

/** Presses the button of the card that has the focus. */
function openMenu(): void {
  const card = document.activeElement?.closest('[data-index]');
  card?.querySelector<HTMLElement>('[aria-haspopup="menu"]')?.click();
}
