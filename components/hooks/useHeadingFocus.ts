/** A new view begins at its heading, for those who listen and for the keyboard; a form, at its first field. */
import { type RefObject, useEffect, useRef } from 'react';

/**
 * Moves focus to the view's heading whenever the place changes, not when the page first opens.
 *
 * @param main - where views stand; it can take focus itself while a view is still being read.
 * @param place - names the view.
 */
export function useHeadingFocus(main: RefObject<HTMLElement | null>, place: string): void {
  const shown = useRef(place);
  useEffect(() => {
    const element = main.current;
    if (shown.current === place || !element) return;
    shown.current = place;
    element.scrollTop = 0;
    const focused = document.activeElement;
    if (focused !== element && element.contains(focused)) return;
    element.focus({ preventScroll: true });
    const focusHeading = () => {
      const heading = element.querySelector<HTMLElement>('h1');
      heading?.focus({ preventScroll: true });
      return heading !== null;
    };
    if (focusHeading()) return;
    const watcher = new MutationObserver(() => {
      if (document.activeElement !== element || focusHeading()) watcher.disconnect();
    });
    watcher.observe(element, { childList: true, subtree: true });
    return () => watcher.disconnect();
  }, [main, place]);
}
