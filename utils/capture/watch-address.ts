/**
 * Watches where a page is, on sites the user switched on. It runs inside the page (isolated world) for
 * as long as the page lives, so it listens, and neither reads nor changes anything.
 */

/** Milliseconds between two looks where no event tells of a new address (Firefox before 147). */
const LOOK_EVERY = 1_000;

/** What of a window is used. */
type View = Pick<Window, 'location' | 'addEventListener' | 'setInterval'> & {
  navigation?: EventTarget;
};

/**
 * Tells at once, and whenever the address has changed, however the page changed it.
 *
 * @param tell - returns whether to go on; a listener that is no longer heard is cheaper than taking it away.
 */
export function watchAddress(view: View, tell: () => boolean): void {
  let goesOn = true;
  let last: string | null = null;
  const look = () => {
    const { href } = view.location;
    if (!goesOn || href === last) return;
    last = href;
    goesOn = tell();
  };
  if (view.navigation) view.navigation.addEventListener('currententrychange', look);
  else view.setInterval(look, LOOK_EVERY);
  // Come back from the browser's memory, a page is where it was, and the browser has forgotten what it was told.
  view.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    last = null;
    look();
  });
  look();
}
