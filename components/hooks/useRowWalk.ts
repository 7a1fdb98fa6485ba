/** Walking rows of which only those in sight exist: one is a stop of Tab, so that it leads out of a list of thousands. */
import { type FocusEvent, useLayoutEffect, useRef, useState } from 'react';
import type { VirtualizerHandle } from 'virtua';
import { useListKeys } from './useListKeys';
import { useSettings } from './useSettings';

interface RowWalk {
  count: number;
  /** What in a row takes the focus, as a selector behind that of the row; empty for the row itself. */
  target: string;
  /** What single letters do on the row that the reader is on, or -1. */
  lettersOn?: (active: number) => Readonly<Record<string, (event: KeyboardEvent) => void>>;
}

/** @returns `scroller` for what scrolls, around the list; `walked` for it too. */
export function useRowWalk({ count, target, lettersOn }: RowWalk) {
  const settings = useSettings();
  const list = useRef<VirtualizerHandle>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(-1);
  const wanted = useRef(-1);

  const focusRow = (index: number) => {
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${index}"]${target}`);
    row?.focus({ preventScroll: true });
    return row !== undefined && row !== null;
  };

  const onKeyDown = useListKeys({
    count,
    active,
    letters: settings?.listKeys ?? false,
    ...(lettersOn && { onLetter: lettersOn(active) }),
    onMove: (index) => {
      wanted.current = index;
      setActive(index);
      list.current?.scrollToIndex(index, { align: 'nearest' });
      if (focusRow(index)) wanted.current = -1;
    },
  });

  // A row far away exists only after the list has moved there.
  useLayoutEffect(() => {
    if (wanted.current >= 0 && focusRow(wanted.current)) wanted.current = -1;
  });

  const onFocus = ({ target }: FocusEvent) => {
    const index = target.closest<HTMLElement>('[data-index]')?.dataset.index;
    if (index !== undefined) setActive(Number(index));
  };
  const stop = Math.max(0, Math.min(active, count - 1));
  return { list, scroller, walked: { onKeyDown, onFocus }, stop, setActive };
}
