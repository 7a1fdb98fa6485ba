/**
 * Watches where a page is, on sites the user switched on. It runs inside the page (isolated world) for
 * as long as the page lives, so it listens, and neither reads nor changes anything.
 */

/** Milliseconds between two looks where no event tells of a new address (Firefox before 147). */
const LOOK_EVERY = 1_000;

/** What of a window is used. */
type View = Pick<Window, 'location' | 'addEventListener' | 'setInterval' | 'clearInterval'> & {
  navigation?: EventTarget;
};

/**
 * Tells at once, and whenever the address has changed, however the page changed it.
 *
 * @param tell - returns whether to go on.
 */
export function watchAddress(view: View, tell: () => boolean): void {
  const over = new AbortController();
  const { signal } = over;
  let last: string | null = null;
  const look = () => {
    if (view.location.href === last) return;
    last = view.location.href;
    if (!tell()) over.abort();
  };
  if (view.navigation) {
    view.navigation.addEventListener('currententrychange', look, { signal });
  } else {
    const timer = view.setInterval(look, LOOK_EVERY);
    signal.addEventListener('abort', () => view.clearInterval(timer));
  }
  // Come back from the browser's memory, a page is where it was, and the browser has forgotten what it was told.
  view.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      last = null;
      look();
    },
    { signal },
  );
  look();
}
