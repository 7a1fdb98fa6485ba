/** A button that goes with its row leaves the keyboard where it was: at the next row, or at the heading. */
import { type RefObject, useLayoutEffect } from 'react';

/** In a row, what focus goes to: the first thing that a row is settled with. */
const SETTLES = '[data-settles]';
const DIALOG = '[role="dialog"], [role="alertdialog"]';

/**
 * @param place - holds the rows, each an `<li>` with one element marked `data-settles`, and a heading
 *   that can take focus.
 */
export function useKeptFocus(place: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    let held: { element: HTMLElement; row: number } | null = null;
    const all = () => [...element.querySelectorAll<HTMLElement>(SETTLES)];
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      const own = target.closest('li')?.querySelector<HTMLElement>(SETTLES);
      held = { element: target, row: own ? all().indexOf(own) : -1 };
    };
    const watcher = new MutationObserver(() => {
      if (!held || held.element.isConnected) return;
      // A dialog over the rows hands the focus back to nowhere, once it goes.
      if (document.activeElement?.closest(DIALOG)) return;
      const { row } = held;
      held = null;
      if (document.activeElement !== document.body) return;
      const rest = all();
      const next = row < 0 ? undefined : rest[Math.min(row, rest.length - 1)];
      (next ?? element.querySelector<HTMLElement>('h1, h2'))?.focus();
    });
    element.addEventListener('focusin', onFocus);
    watcher.observe(element, { childList: true, subtree: true });
    // Where dialogs come and go.
    watcher.observe(document.body, { childList: true });
    return () => {
      element.removeEventListener('focusin', onFocus);
      watcher.disconnect();
    };
  }, [place]);
}
