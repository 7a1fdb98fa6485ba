/** Today by keyboard: from row to row through all its sections, and each key presses the row's own button. */
import type { RefObject } from 'react';
import { useStepBack } from '../hooks/UndoProvider';
import { useListKeys } from '../hooks/useListKeys';
import { useSettings } from '../hooks/useSettings';
import { STEP_BACK, TODAY } from '../keys/place-keys';

/** What opens a row: it keeps the focus while keys go up and down. */
const ROW = '.TodayRow';
const LINK = `${ROW} .TodayRow-name`;

/** Done, snooze, log, write, not now, calendar: buttons name theirs in `data-keys`. */
const LETTERS: readonly string[] = Object.values(TODAY);
/** Keys after which the row is settled and the next one is at hand. */
const SETTLING: readonly string[] = [TODAY.done, TODAY.notNow];

interface RowKeys {
  onKeyDown(event: React.KeyboardEvent): void;
}

/** @param place - holds the rows. They are counted when a key is pressed: nothing is drawn anew for a step. */
export function useRowKeys(place: RefObject<HTMLElement | null>): RowKeys {
  const settings = useSettings();
  const stepBack = useStepBack();
  const links = () => [...(place.current?.querySelectorAll<HTMLElement>(LINK) ?? [])];
  const active = () =>
    links().findIndex((link) => link.closest(ROW)?.contains(document.activeElement));
  const move = (index: number) => links()[index]?.focus();
  const press = (key: string) => {
    const row = document.activeElement?.closest(ROW);
    const button = row?.querySelector<HTMLElement>(`[data-keys~="${key}"]`);
    if (!button || !place.current?.contains(button)) return;
    const at = active();
    button.focus();
    button.click();
    // What unfolds a form has settled nothing yet.
    if (SETTLING.includes(key) && !button.hasAttribute('aria-expanded'))
      move(Math.min(at + 1, links().length - 1));
  };
  const presses = Object.fromEntries(LETTERS.map((key) => [key, () => press(key)]));
  const onKeyDown = useListKeys({
    get count() {
      return links().length;
    },
    get active() {
      return active();
    },
    letters: settings?.listKeys ?? false,
    onMove: move,
    onLetter: { ...presses, [STEP_BACK]: stepBack },
  });
  return { onKeyDown };
}
